import { watching } from './watch.ts';

export const namesMatchValues = watching({
  name: 'names-match-values',
  description: 'A figure that lists names lists as many as its value, each once.',
  watch: () => ({
    records: {
      figures: ({ names, value }) => {
        if (!names) return undefined;
        const { size } = new Set(names);
        if (names.length === value && size === value) return undefined;
        return {
          at: 'names',
          message: {
            da: `Tallet er ${value}, men listen har ${size} forskellige navne`,
            en: `The value is ${value}, but the list has ${size} different names`,
          },
          hint: { da: 'Ret tallet eller listen efter kilden', en: 'Correct the value or the list by the source' },
        };
      },
    },
  }),
});

import { watching } from './watch.ts';

export const seriesHaveAnOrder = watching({
  name: 'series-have-an-order',
  description: 'No two figures have the same place in a series.',
  watch: () => {
    const seen = new Set<string>();
    return {
      records: {
        figures: ({ series = [] }) =>
          series.flatMap(({ name, order }, index) =>
            seen.size < seen.add(`${name} ${order}`).size
              ? []
              : {
                  at: `series/${index}/order`,
                  message: {
                    da: `Plads ${order} i rækken ${name} er optaget`,
                    en: `Place ${order} of the series ${name} is taken`,
                  },
                  hint: { da: 'Vælg en plads, der er fri', en: 'Choose a place that is free' },
                },
          ),
      },
    };
  },
});

import { watching } from './watch.ts';

export const seriesHaveAnOrder = watching({
  name: 'series-have-an-order',
  description: 'No two figures have the same place in a series, but those of different regions.',
  watch: () => {
    /** The regions that have a place in a series; one without a name has it in all. */
    const taken = new Map<string, Set<string>>();
    return {
      records: {
        figures: ({ series = [], region = '' }) =>
          series.flatMap(({ name, order }, index) => {
            const regions = taken.get(`${name} ${order}`) ?? new Set();
            const isFree = !regions.has(region) && !regions.has('') && (region || !regions.size);
            taken.set(`${name} ${order}`, regions.add(region));
            if (isFree) return [];
            return {
              at: `series/${index}/order`,
              message: {
                da: `Plads ${order} i rækken ${name} er optaget`,
                en: `Place ${order} of the series ${name} is taken`,
              },
              hint: { da: 'Vælg en plads, der er fri', en: 'Choose a place that is free' },
            };
          }),
      },
    };
  },
});

import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

/** More figures than can be read together. */
const most = 99_999;

export const seriesHaveAnOrder = watching({
  name: 'series-have-an-order',
  description:
    'A place in a series is a whole number from 0, a figure has one in each, and no two have the same, but those of different regions.',
  watch: () => {
    /** The regions that have a place in a series; one without a name has it in all. */
    const taken = new Map<string, Set<string>>();
    return {
      records: {
        figures: ({ series = [], region = '' }) =>
          series.flatMap(({ name, order }, index) => {
            if (!Number.isInteger(order) || order < 0 || order > most) return broken(order, index);
            if (series.findIndex((place) => place.name === name) < index) return twice(name, index);
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

const broken = (order: number, index: number): Fault => ({
  at: `series/${index}/order`,
  message: { da: `Pladsen ${order} er ikke en i en række`, en: `The place ${order} is not one in a series` },
  hint: { da: `Skriv et helt tal fra 0 til ${most}`, en: `Write a whole number from 0 to ${most}` },
});

const twice = (name: string, index: number): Fault => ({
  at: `series/${index}/order`,
  message: { da: `Tallet står to gange i rækken ${name}`, en: `The figure stands twice in the series ${name}` },
  hint: { da: 'Fjern den ene plads', en: 'Remove one of the places' },
});

import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const seriesHaveAnOrder: Rule = {
  name: 'series-have-an-order',
  description: 'No two figures have the same place in a series.',
  check: ({ figures }) => {
    const seen = new Set<string>();
    return locate('figures', figures).flatMap(({ record, path }) =>
      locate('series', record.series)
        .filter(({ record: { name, order } }) => seen.size === seen.add(`${name} ${order}`).size)
        .map(({ record: { name, order }, path: place }) =>
          finding(
            `${path}${place}/order`,
            record.id,
            { da: `Plads ${order} i rækken ${name} er optaget`, en: `Place ${order} of the series ${name} is taken` },
            { da: 'Vælg en plads, der er fri', en: 'Choose a place that is free' },
          ),
        ),
    );
  },
};

import { locate } from '../model/walk.ts';
import { countedOf } from '../queries/counted.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const countsMatchRecords: Rule = {
  name: 'counts-match-records',
  description: 'A figure that says which records it counts is their number, and names a cohort of its programme.',
  check: (dataset) =>
    locate('figures', dataset.figures).flatMap(({ record, path }): readonly Finding[] => {
      const { counts, programme, value } = record;
      if (!counts) return [];
      const cohorts = dataset.programmes.find(({ id }) => id === programme)?.cohorts ?? [];
      if (counts.cohort !== undefined && !cohorts.some(({ id }) => id === counts.cohort)) {
        return [
          finding(
            `${path}/counts/cohort`,
            record.id,
            {
              da: `Holdet »${counts.cohort}« findes ikke i programmet »${programme}«`,
              en: `The cohort “${counts.cohort}” is not in the programme “${programme}”`,
            },
            { da: 'Ret holdet, eller tilføj det til programmet', en: 'Correct the cohort, or add it to the programme' },
          ),
        ];
      }
      const counted = countedOf(dataset, record).length;
      if (counted === value) return [];
      return [
        finding(
          `${path}/value`,
          record.id,
          {
            da: `Tallet er ${value}, men datasættet har ${counted}`,
            en: `The value is ${value}, but the data set has ${counted}`,
          },
          {
            da: `Ret tallet eller posterne i ${counts.collection} efter kilden`,
            en: `Correct the value or the records in ${counts.collection} by the source`,
          },
        ),
      ];
    }),
};

import type { Dataset } from '../model/dataset.ts';
import { collectionsOf, finding, locate } from './rule.ts';
import type { Located } from './rule.ts';
import type { Rule } from './rule.ts';

export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  description: 'No two records of a collection, and no two cohorts of a programme, have the same id.',
  check: (dataset) =>
    [...collectionsOf(dataset).map(([name, records]) => locate(name, records)), ...cohortsOf(dataset)].flatMap(
      (records) =>
        repeated(records).map(({ record, path }) =>
          finding(
            `${path}/id`,
            record.id,
            {
              da: `Id’et »${record.id}« er brugt før i samme liste`,
              en: `The id “${record.id}” is used before in the same list`,
            },
            { da: 'Giv den ene et andet id', en: 'Give one of them another id' },
          ),
        ),
    ),
};

const cohortsOf = ({ programmes }: Dataset): readonly (readonly Located<{ readonly id: string }>[])[] =>
  programmes.map(({ cohorts }, index) => locate(`programmes/${index}/cohorts`, cohorts));

function repeated<Item extends { readonly id: string }>(records: readonly Located<Item>[]): readonly Located<Item>[] {
  const seen = new Set<string>();
  return records.filter(({ record }) => seen.size === seen.add(record.id).size);
}

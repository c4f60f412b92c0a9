import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Located } from '../model/walk.ts';
import { collectionsOf, locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  description:
    'No two records of a collection, no two cohorts of a programme, and no two records that one reference may point to have the same id.',
  check: (dataset) => [
    ...[...collectionsOf(dataset).map(([name, records]) => locate(name, records)), ...cohortsOf(dataset)].flatMap(
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
    ...mistakable.flatMap((names) => shared(dataset, names)),
  ],
};

const cohortsOf = ({ programmes }: Dataset): readonly (readonly Located<{ readonly id: string }>[])[] =>
  programmes.map(({ cohorts }, index) => locate(`programmes/${index}/cohorts`, cohorts));

function repeated<Item extends { readonly id: string }>(records: readonly Located<Item>[]): readonly Located<Item>[] {
  const seen = new Set<string>();
  return records.filter(({ record }) => seen.size === seen.add(record.id).size);
}

/** The collections that one field may refer to, each set of them once: an id in two of them could mean either. */
const mistakable: readonly (readonly CollectionName[])[] = [
  ...new Map(
    collectionNames
      .flatMap((name) => Object.values<readonly CollectionName[]>(collections[name].references))
      .filter((targets) => targets.length > 1)
      .map((targets): [string, readonly CollectionName[]] => [[...targets].sort().join(' '), targets]),
  ).values(),
];

function shared(dataset: Dataset, names: readonly CollectionName[]): readonly Finding[] {
  const seen = new Map<string, CollectionName>();
  return names.flatMap((name) =>
    locate(name, dataset[name] as readonly { readonly id: string }[] | undefined).flatMap(({ record, path }) => {
      const other = seen.get(record.id) ?? name;
      seen.set(record.id, other);
      if (other === name) return [];
      return finding(
        `${path}/id`,
        record.id,
        {
          da: `»${record.id}« står også i ${other}, og en henvisning kan ikke vide, hvilken der menes`,
          en: `“${record.id}” is in ${other} as well, and a reference can’t tell which is meant`,
        },
        { da: 'Giv den ene et andet id', en: 'Give one of them another id' },
      );
    }),
  );
}

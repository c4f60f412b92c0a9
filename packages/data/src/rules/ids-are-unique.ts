import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import type { Fault, Ids } from './watch.ts';
import { watching } from './watch.ts';

export const idsAreUnique = watching({
  name: 'ids-are-unique',
  description:
    'No two records of a collection, no two cohorts of a programme, and no two records that one reference may point to have the same id.',
  watch: (dataset, _today, ids) => ({
    records: Object.fromEntries(collectionNames.map((name) => [name, judge(name, dataset[name]?.length, ids)])),
  }),
});

function judge(name: CollectionName, count: number | undefined, ids: Ids) {
  const others = mistakable.flatMap((names) => names.slice(0, Math.max(0, names.indexOf(name))));
  // Where all ids differ, and can't be mistaken for others', there is nothing to look for.
  if (ids[name].size === count && others.length === 0 && name !== 'programmes') return undefined;
  const repeated = repeats();
  return ({ id, cohorts = [] }: Item): readonly Fault[] => {
    const repeatedCohort = repeats();
    return [
      repeated(id, 'id') ?? [],
      cohorts.map((cohort, index) => repeatedCohort(cohort.id, `cohorts/${index}/id`) ?? []),
      others.filter((other) => ids[other].has(id)).map((other) => shared(id, other)),
    ].flat(2);
  };
}

/** A record, with the cohorts that a programme has. */
interface Item {
  readonly id: string;
  readonly cohorts?: readonly Item[];
}

/** What says of one id after the other whether it stood before. */
function repeats() {
  const seen = new Set<string>();
  return (id: string, at: string): Fault | undefined =>
    seen.size < seen.add(id).size
      ? undefined
      : {
          at,
          message: {
            da: `Id’et »${id}« er brugt før i samme liste`,
            en: `The id “${id}” is used before in the same list`,
          },
          hint: { da: 'Giv den ene et andet id', en: 'Give one of them another id' },
        };
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

const shared = (id: string, other: CollectionName): Fault => ({
  at: 'id',
  message: {
    da: `»${id}« står også i ${other}, og en henvisning kan ikke vide, hvilken der menes`,
    en: `“${id}” is in ${other} as well, and a reference can’t tell which is meant`,
  },
  hint: { da: 'Giv den ene et andet id', en: 'Give one of them another id' },
});

import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { repeats } from './repeats.ts';
import type { Fault, Ids } from './watch.ts';
import { watching } from './watch.ts';

export const idsAreUnique = watching({
  name: 'ids-are-unique',
  description:
    'No two records of a collection, no two cohorts of a programme, and no two records that one reference may point to have the same id.',
  watch: (data, _today, ids) => ({
    records: Object.fromEntries(collectionNames.map((name) => [name, judge(name, ids, data[name] ?? [])])),
  }),
});

function judge(name: CollectionName, ids: Ids, items: readonly Item[]) {
  const others = mistakable.flatMap((names) => names.slice(0, Math.max(0, names.indexOf(name))));
  const isRepeated = repeatsId(items);
  return ({ id, cohorts }: Item): Fault | readonly Fault[] | undefined => {
    const fault = isRepeated(id) ? repeatedId(id, 'id') : undefined;
    if (!cohorts && others.length === 0) return fault;
    const isRepeatedCohort = repeatsId(cohorts ?? []);
    return [
      fault ?? [],
      cohorts?.map((cohort, index) =>
        isRepeatedCohort(cohort.id) ? repeatedId(cohort.id, `cohorts/${index}/id`) : [],
      ) ?? [],
      others.filter((other) => ids[other](id)).map((other) => shared(id, other)),
    ].flat(2);
  };
}

const repeatsId = (items: readonly Item[]): ((id: string) => boolean) =>
  repeats((count) => items.slice(0, count).map(({ id }) => id));

/** A record, with the cohorts that a programme has. */
interface Item {
  readonly id: string;
  readonly cohorts?: readonly Item[];
}

const repeatedId = (id: string, at: string): Fault => ({
  at,
  message: {
    da: `Id’et »${id}« er brugt før i samme liste`,
    en: `The id “${id}” is used before in the same list`,
  },
  hint: { da: 'Giv den ene et andet id', en: 'Give one of them another id' },
});

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

import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const idsAreUnique = watching({
  name: 'ids-are-unique',
  description:
    'No two records of a collection, no two cohorts of a programme, and no two records that one reference may point to have the same id.',
  watch: (_data, _today, ids) => ({
    records: Object.fromEntries(
      collectionNames.map((name) => {
        const repeated = repeats();
        const others = mistakable.flatMap((names) => names.slice(0, Math.max(0, names.indexOf(name))));
        return [
          name,
          ({ id, cohorts }: Item): Fault | readonly Fault[] | undefined => {
            if (cohorts) return [repeated(id, 'id') ?? [], ofCohorts(cohorts)].flat();
            const other = others.find((collection) => ids[collection].has(id));
            return other === undefined ? repeated(id, 'id') : [repeated(id, 'id') ?? [], shared(id, other)].flat();
          },
        ];
      }),
    ),
  }),
});

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

function ofCohorts(cohorts: readonly Item[]): readonly Fault[] {
  const repeated = repeats();
  return cohorts.flatMap(({ id }, index) => repeated(id, `cohorts/${index}/id`) ?? []);
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

import type { Dataset } from './dataset.ts';

/** The ids of what was taken out of a data set. */
export const takenOutOf = ({ tombstones = [] }: Pick<Dataset, 'tombstones'>): ReadonlySet<string> =>
  new Set(tombstones.map(({ id }) => id));

/**
 * A data set as it may be shown: without the people and contact points that were taken out, should their records still
 * be there, and without the ways to reach people who were.
 */
export function withoutTakenOut(dataset: Dataset): Dataset {
  const gone = takenOutOf(dataset);
  if (gone.size === 0) return dataset;
  const { persons, contactPoints, ...rest } = dataset;
  return {
    ...rest,
    ...(persons && { persons: persons.filter(({ id }) => !gone.has(id)) }),
    ...(contactPoints && {
      contactPoints: contactPoints.filter(
        ({ id, person }) => !gone.has(id) && !(person !== undefined && gone.has(person)),
      ),
    }),
  };
}

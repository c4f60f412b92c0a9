import type { Dataset } from './dataset.ts';
import type { Membership } from './membership.ts';

/** The ids of what was taken out of a data set. */
export const takenOutOf = ({ tombstones = [] }: Pick<Dataset, 'tombstones'>): ReadonlySet<string> =>
  new Set(tombstones.map(({ id }) => id));

/**
 * A data set as it may be shown: without the people and contact points that were taken out, should their records still
 * be there, and without the ways to reach people who were, and their job titles.
 */
export function withoutTakenOut(dataset: Dataset): Dataset {
  const gone = takenOutOf(dataset);
  if (gone.size === 0) return dataset;
  // What isn't checked may lack any of them.
  const { persons, contactPoints, memberships, ...rest } = dataset as Partial<Dataset>;
  return {
    ...rest,
    ...(memberships && { memberships: withoutTitles(memberships, gone) }),
    ...(persons && { persons: persons.filter(({ id }) => !gone.has(id)) }),
    ...(contactPoints && {
      contactPoints: contactPoints.filter(
        ({ id, person }) => !gone.has(id) && !(person !== undefined && gone.has(person)),
      ),
    }),
  } as Dataset;
}

/** Memberships without the job titles of people who were taken out: a title with its area may tell who it is. */
export const withoutTitles = (memberships: readonly Membership[], gone: ReadonlySet<string>): readonly Membership[] =>
  memberships.map((membership) => {
    if (membership.person === undefined || !gone.has(membership.person)) return membership;
    const { title: _, ...rest } = membership;
    return rest;
  });

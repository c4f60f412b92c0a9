import type { Dataset } from './dataset.ts';
import type { Membership } from './membership.ts';

/** The ids of what was taken out of a data set. */
export const takenOutOf = ({ tombstones = [] }: Pick<Dataset, 'tombstones'>): ReadonlySet<string> =>
  new Set(tombstones.map(({ id }) => id));

/**
 * A data set as it may be shown: without the people and contact points that were taken out, should their records still
 * be there, and without the ways to reach people who were, and their job titles. The very value where nothing of them is
 * there.
 */
export function withoutTakenOut(dataset: Dataset): Dataset {
  const gone: ReadonlySet<unknown> = takenOutOf(dataset);
  if (gone.size === 0) return dataset;
  let left = 0;
  const has = (id: unknown): boolean => gone.has(id) && ++left > 0;
  // What isn't checked may lack any of them.
  const { persons, contactPoints, memberships } = dataset as Partial<Dataset>;
  const shown = {
    ...dataset,
    ...(memberships && { memberships: withoutTitles(memberships, { has }) }),
    ...(persons && { persons: persons.filter(({ id }) => !has(id)) }),
    ...(contactPoints && { contactPoints: contactPoints.filter(({ id, person }) => !has(id) && !has(person)) }),
  };
  return left > 0 ? shown : dataset;
}

/** Memberships without the job titles of people who were taken out: a title with its area may tell who it is. */
export const withoutTitles = (
  memberships: readonly Membership[],
  gone: Pick<ReadonlySet<string>, 'has'>,
): readonly Membership[] =>
  memberships.map((membership) => {
    if (membership.title === undefined || membership.person === undefined || !gone.has(membership.person))
      return membership;
    const { title: _, ...rest } = membership;
    return rest;
  });

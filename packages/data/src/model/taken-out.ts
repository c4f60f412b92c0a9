import type { Dataset } from './dataset.ts';
import type { Membership } from './membership.ts';
import type { Id, IsoDate } from './scalars.ts';
import type { Tombstone } from './tombstone.ts';

/** A record as a file may have it that nobody checked. */
type Loose = Partial<Record<'id' | 'person', unknown>> | null | undefined;

/** The ids of what was taken out of a data set, which may be one that nobody checked. */
export const takenOutOf = ({ tombstones }: Pick<Dataset, 'tombstones'>): ReadonlySet<string> =>
  new Set(Array.isArray(tombstones) ? (tombstones as readonly Loose[]).map((one) => one?.id as string) : []);

/**
 * A data set with a person or a contact point taken out: the id stays, as a tombstone with the day, so that what refers to
 * it still does. With a person go their job titles and the contact points that reach them.
 *
 * @throws {RangeError} No person or contact point has the id.
 */
export function takeOut(dataset: Dataset, id: Id, removed: IsoDate): Dataset {
  const { persons = [], contactPoints = [] } = dataset;
  if (![...persons, ...contactPoints].some((record) => record.id === id))
    throw new RangeError(`takeOut: no person or contact point of the data has the id “${id}”. Correct the id.`);
  return bury(dataset, { id, removed });
}

/** A data set with a tombstone for an id, and for those of the contact points that go with it. */
export function bury(dataset: Dataset, { id, removed }: Tombstone): Dataset {
  const reached = dataset.contactPoints?.filter(({ person }) => person === id) ?? [];
  const tombstones = [id, ...reached.map((contact) => contact.id)].map((gone) => ({ id: gone, removed }));
  return withoutTakenOut({ ...dataset, tombstones: [...(dataset.tombstones ?? []), ...tombstones] });
}

/**
 * A data set as it may be shown: without the people and contact points that were taken out, should their records still
 * be there, and without the ways to reach people who were, and their job titles. The very value where nothing of them is
 * there.
 */
export function withoutTakenOut(dataset: Dataset): Dataset {
  const gone: ReadonlySet<unknown> = takenOutOf(dataset);
  if (gone.size === 0) return dataset;
  let left = 0;
  const has = (id: unknown): boolean => typeof id === 'string' && gone.has(id) && ++left > 0;
  const stays = (record: Loose): boolean => !has(record?.id) && !has(record?.person);
  const shown: Record<string, unknown> = { ...dataset };
  for (const name of ['persons', 'contactPoints', 'memberships'] as const) {
    const { [name]: records } = shown;
    if (!Array.isArray(records)) continue;
    shown[name] =
      name === 'memberships' ? withoutTitles(records, { has }) : (records as readonly Loose[]).filter(stays);
  }
  return left > 0 ? (shown as unknown as Dataset) : dataset;
}

/** Memberships without the job titles of people who were taken out: a title with its area may tell who it is. */
const withoutTitles = (
  memberships: readonly Membership[],
  gone: Pick<ReadonlySet<string>, 'has'>,
): readonly Membership[] =>
  memberships.map((membership) => {
    // A file that nobody checked may hold anything.
    if (
      (membership as Membership | null)?.title === undefined ||
      membership.person === undefined ||
      !gone.has(membership.person)
    )
      return membership;
    const { title: _, ...rest } = membership;
    return rest;
  });

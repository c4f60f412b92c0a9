/** The edits of a register: each is a function from one register to the next. */
import { type Dataset, takeOut as withoutRecord } from '@klimaindsats/data';
import { type CollectionName, collectionNames, collections } from '@klimaindsats/data/collections';

import { allRecords, type Draft, type Item, type Path, recordOf, recordsOf, withValue } from './draft.ts';
import { idMadeOf, newId, type Unnamed, withId } from './ids.ts';

/** Another value in a record; `undefined` takes the field away. */
export function setValue(draft: Draft, collection: CollectionName, id: string, path: Path, value: unknown): Draft {
  const records = recordsOf(draft, collection);
  return {
    ...draft,
    [collection]: records.map((record) => (record.id === id ? changed(record, collection, path, value) : record)),
  };
}

/** The register with the id of a record that is made of what it ties together, where that was changed, and the id. */
export function withMadeId(draft: Draft, collection: CollectionName, id: string): { draft: Draft; id: string } {
  const record = recordOf(draft, collection, id);
  const next = idMadeOf(collection, record ?? {});
  // Where another record has the id, a problem names both, and nothing moves.
  if (!record || next === undefined || next === id || recordOf(draft, collection, next)) return { draft, id };
  return { draft: add(remove(draft, collection, id), collection, withId(next, record)), id: next };
}

/** A record with another value, and what follows from it: a source whose time isn't known says that it isn't dated. */
export function changed(record: Item, collection: CollectionName, path: Path, value: unknown): Unnamed {
  const next = withValue(record, path, value) as Unnamed;
  if (collection !== 'sources' || path[0] !== 'published') return next;
  const { dating } = record;
  return { ...next, dating: value === 'unknown' ? 'unknown' : dating === 'unknown' ? 'stated' : dating };
}

/** Another value of the register itself. */
export const setHeader = (draft: Draft, path: Path, value: unknown): Draft => withValue(draft, path, value) as Draft;

/** The register with a record in its place: by id where records stand so, else last. */
export function add(draft: Draft, collection: CollectionName, record: Item): Draft {
  const records = recordsOf(draft, collection);
  const next = collections[collection].order === 'id' ? records.findIndex(({ id }) => id > record.id) : -1;
  return { ...draft, [collection]: next === -1 ? [...records, record] : records.toSpliced(next, 0, record) };
}

/** As `add`, of a record that has no id yet. */
export function addNew(draft: Draft, collection: CollectionName, record: Unnamed): { draft: Draft; id: string } {
  const id = newId(draft, collection, record);
  return { draft: add(draft, collection, withId(id, record)), id };
}

export const remove = (draft: Draft, collection: CollectionName, id: string): Draft => ({
  ...draft,
  [collection]: recordsOf(draft, collection).filter((record) => record.id !== id),
});

/** A record one place earlier or later, where the order is the reader's. */
export function move(draft: Draft, collection: CollectionName, id: string, by: 1 | -1): Draft {
  const records = recordsOf(draft, collection);
  const at = records.findIndex((record) => record.id === id);
  const [one, other] = [records[at], records[at + by]];
  return one && other ? { ...draft, [collection]: records.with(at, other).with(at + by, one) } : draft;
}

/** The records in the order that the rules ask for. */
export function inOrder(draft: Draft): Draft {
  const sorted = collectionNames
    .filter((name) => name in draft && collections[name].order === 'id')
    .map(
      (name) => [name, recordsOf(draft, name).toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))] as const,
    );
  return { ...draft, ...Object.fromEntries(sorted) };
}

/** The records that refer to one, each with its collection. */
export function referring(draft: Draft, to: CollectionName, id: string): readonly (readonly [CollectionName, Item])[] {
  const ways = collectionNames.map(
    (name) =>
      [
        name,
        Object.entries<readonly CollectionName[]>(collections[name].references)
          .filter(([, targets]) => targets.includes(to))
          .map(([way]) => way.split('/')),
      ] as const,
  );
  const paths = new Map(ways);
  return allRecords(draft).filter(([name, record]) => paths.get(name)?.some((way) => refers(record, way, id)));
}

function refers(value: unknown, [key, ...rest]: readonly string[], id: string): boolean {
  if (Array.isArray(value)) return value.some((each) => refers(each, key === undefined ? [] : [key, ...rest], id));
  if (key === undefined) return value === id;
  return typeof value === 'object' && value !== null && refers((value as Draft)[key], rest, id);
}

/** The contact points that go when a person does, since they reach them. */
export const contactsThrough = (draft: Draft, person: string): readonly Item[] =>
  recordsOf(draft, 'contactPoints').filter((contact) => contact['person'] === person);

/** Takes a person or a contact point out, with what goes with them; the id stays. */
export const takeOut = (draft: Draft, id: string, removed: string): Draft =>
  withoutRecord(draft as unknown as Dataset, id, removed) as unknown as Draft;

/** Who leaves a post, and who follows. */
export interface Succession {
  readonly membership: string;
  readonly end: string;
  /** The id of who follows, or the name of somebody who isn't in the register; neither where nobody follows yet. */
  readonly person?: string;
  readonly name?: string;
  readonly start: string;
  /** Where it is known from. */
  readonly provenance: Unnamed;
}

/** Ends a membership, and begins the one that follows it: the same post for the same municipality. */
export function succeed(draft: Draft, { membership, end, person, name, start, provenance }: Succession): Draft {
  const was = recordOf(draft, 'memberships', membership);
  if (!was) return draft;
  let next = setValue(draft, 'memberships', membership, ['end'], end);
  let follower = person;
  if (name) {
    const added = addNew(next, 'persons', { name, ...provenance });
    next = added.draft;
    follower = added.id;
  }
  if (!follower) return next;
  const record = {
    post: was['post'],
    person: follower,
    ...(was['onBehalfOf'] !== undefined && { onBehalfOf: was['onBehalfOf'] }),
    start,
    ...provenance,
  };
  const id = newId(next, 'memberships', record);
  // Who follows stands where the one before stood.
  const at = recordsOf(next, 'memberships').findIndex((each) => each.id === membership);
  return { ...next, memberships: recordsOf(next, 'memberships').toSpliced(at + 1, 0, withId(id, record)) };
}

/** That all was gone through on a day. */
export const review = (draft: Draft, day: string): Draft => setHeader(draft, ['reviewed'], day);

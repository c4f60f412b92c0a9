/** A register as it is being written: it may still be wrong, so nothing is taken for granted but that collections are lists. */
import { type CollectionName, collectionNames } from '@klimaindsats/data/collections';

/** A record: an id, and whatever else was written. */
export interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A value as a text; nothing for what is none. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export type Draft = Readonly<Record<string, unknown>>;

/** The way to a value in a record: `['hours', 0, 'opens']`. */
export type Path = readonly (string | number)[];

export const recordsOf = (draft: Draft, collection: CollectionName): readonly Item[] =>
  (draft[collection] as readonly Item[] | undefined) ?? [];

const indexes = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** The record of an id. A list that isn't changed is looked through once. */
export function recordOf(draft: Draft, collection: CollectionName, id: unknown): Item | undefined {
  const records = recordsOf(draft, collection);
  let index = indexes.get(records);
  if (!index) indexes.set(records, (index = new Map(records.map((record) => [record.id, record]))));
  return index.get(textIn(id));
}

/** Every record of a register, with its collection. */
export const allRecords = (draft: Draft): readonly (readonly [CollectionName, Item])[] =>
  collectionNames.flatMap((collection) => recordsOf(draft, collection).map((record) => [collection, record] as const));

/** What stands at a place; `undefined` where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );

/**
 * A copy with another value at a place, all else shared. `undefined` takes the value away; an object or a list that has
 * nothing left goes with it, as the schema knows none that is empty.
 */
export const withValue = (value: unknown, path: Path, to: unknown): unknown => put(value, path, to) ?? {};

function put(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value) || typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly unknown[])] : [];
    const inner = put(list[Number(key)], rest, to);
    // An item of which nothing is written yet is there all the same.
    if (inner === undefined && rest.length === 0) list.splice(Number(key), 1);
    else list[Number(key)] = inner ?? {};
    return list.length === 0 ? undefined : list;
  }
  const { [key]: was, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const inner = put(was, rest, to);
  if (inner === undefined) return Object.keys(others).length === 0 ? undefined : others;
  // A field that was there keeps its place.
  return was === undefined ? { ...others, [key]: inner } : { ...(value as object), [key]: inner };
}

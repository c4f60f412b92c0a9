import { type CollectionName, collectionNames } from './collections.ts';
import type { Dataset } from './dataset.ts';

/** A record with its place, as a JSON Pointer. */
export interface Located<Item> {
  readonly record: Item;
  readonly path: string;
}

/**
 * The records of a collection with their places, or those of them that `isAsked` of; none where the data set leaves the
 * collection out.
 */
export function locate<Item>(
  collection: string,
  records: readonly Item[] = [],
  isAsked: (record: Item) => boolean = () => true,
): readonly Located<Item>[] {
  const found: Located<Item>[] = [];
  records.forEach((record, index) => {
    if (isAsked(record)) found.push({ record, path: `/${collection}/${index}` });
  });
  return found;
}

/** Every collection that a data set has. */
export const collectionsOf = (
  dataset: Dataset,
): readonly [name: CollectionName, records: readonly { readonly id: string }[]][] =>
  collectionNames.flatMap((name) => {
    const records = dataset[name];
    return records ? [[name, records]] : [];
  });

/** Every object in a data set, the records' own parts included. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!Array.isArray(part)) found.push(part as Readonly<Record<string, unknown>>);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return found;
}

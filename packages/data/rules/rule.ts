import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Text } from '../model/text.ts';

/** Something that must hold of a data set and that a schema can't say. The data set has passed the schema. */
export interface Rule {
  /** The fact that must hold, as a name: `ids-are-unique`. */
  readonly name: string;
  /** The fact that must hold, as a sentence. */
  readonly description: string;
  /** Where it doesn't hold. */
  readonly check: (dataset: Dataset, today: IsoDate) => readonly Finding[];
}

/** A problem without the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** A record with its place. */
export interface Located<Item> {
  readonly record: Item;
  readonly path: string;
}

/** The records of a collection with their places; none where the data set leaves the collection out. */
export const locate = <Item>(collection: string, records: readonly Item[] = []): readonly Located<Item>[] =>
  records.map((record, index) => ({ record, path: `/${collection}/${index}` }));

/** Every collection of a data set. */
export const collectionsOf = (
  dataset: Dataset,
): readonly [name: string, records: readonly { readonly id: string }[]][] =>
  Object.entries(dataset).filter((entry): entry is [string, readonly { readonly id: string }[]] =>
    Array.isArray(entry[1]),
  );

/** An object of a data set with its place, and the id of the record it is in. */
export interface Part extends Located<object> {
  readonly id?: string;
}

/** Every object in a data set, the records' own parts included. */
export function objectsIn(dataset: Dataset): readonly Part[] {
  const parts: Part[] = [];
  const visit = (value: unknown, path: string, record?: string): void => {
    if (typeof value !== 'object' || value === null) return;
    // Only a collection's own item is a record: the parts of one carry its id on.
    const id = record ?? ('id' in value && typeof value.id === 'string' ? value.id : undefined);
    if (!Array.isArray(value)) parts.push({ record: value, path, ...(id !== undefined && { id }) });
    for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`, id);
  };
  visit(dataset, '');
  return parts;
}

/** A finding, written short. */
export const finding = (path: string, record: string | undefined, message: Text, hint: Text): Finding => ({
  path,
  ...(record !== undefined && { record }),
  message,
  hint,
});

import type { CollectionName } from '../model/collections.ts';

/**
 * What a column holds, which decides how it is written: `code`, digits that are a text (a municipality's code, a
 * telephone number); `edtf`, a date or an interval in EDTF; `from` and `to`, the first and the last day of one; `list`,
 * words; `url`, a web address; `json`, a list of objects.
 */
export type ColumnKind = 'text' | 'code' | 'number' | 'edtf' | 'from' | 'to' | 'day' | 'url' | 'list' | 'json';

/** A column: its name, what it holds, and the way to its value in a record. */
export type Column = readonly [name: string, kind: ColumnKind, ...path: string[]];

/** The columns of every collection, in the order of the schema. */
export type Columns = Readonly<Record<CollectionName, readonly Column[]>>;

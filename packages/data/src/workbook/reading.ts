import type { Grid, Remarks } from './grid.ts';
import type { Known } from './references.ts';
import type { Book } from './spreadsheet.ts';

/** What is read from a row: a record, or a part of one. */
export type Item = Record<string, unknown>;

/** A workbook that is being read: each step adds what it finds. */
export interface Reading {
  readonly book: Book;
  readonly remarks: Remarks;
  /** The sheets whose headings are found, by the keys of their tables. */
  readonly grids: Map<string, Grid>;
  readonly known: Known;
  readonly value: Item;
  /** Where an object was read: the cell of what is at the end of a way from it. */
  readonly origins: WeakMap<object, (way: readonly string[]) => string>;
  /** The numbers that parts have on their sheet. */
  readonly numbers: WeakMap<object, number>;
  /** The columns that a sheet lacks: its rows aren't asked for them one by one. */
  readonly lacking: Set<string>;
}

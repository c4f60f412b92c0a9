/** Writes long lists of facts as columns, which `recordsOf` reads. */
import { isDeepStrictEqual } from 'node:util';

import { type Column, firstPlace, recordsOf } from '../src/internal/records.ts';
import type { Item } from './facts.ts';

/** The fewest records that weigh less as columns, with what reads them. */
export const least = 24;

/** The columns of records; nothing where they are few, or hold what columns don't. */
export function columnsOf(items: readonly Item[]): Readonly<Record<string, Column>> | undefined {
  if (items.length < least) return undefined;
  const fields = new Set(items.flatMap((item) => Object.keys(item)));
  const columns = Object.fromEntries(
    Array.from(fields, (field) => [field, columnOf(items.map((item) => item[field]))]),
  );
  return isDeepStrictEqual(recordsOf(columns), items) ? columns : undefined;
}

function columnOf(values: readonly unknown[]): Column {
  const keys: readonly (string | undefined)[] = values.map((value) => JSON.stringify(value));
  const distinct = new Map(values.flatMap((value, index) => (value === undefined ? [] : [[keys[index], value]])));
  const isVaried = distinct.size > values.length / 2;
  if (isVaried && values.every((value) => value === undefined || typeof value === 'string')) {
    return values.map((value) => value ?? '').join('|');
  }
  if (isVaried && values.every(isRecord)) {
    const fields = new Set(values.flatMap((value) => Object.keys(value)));
    return Object.fromEntries(Array.from(fields, (field) => [field, columnOf(values.map((value) => value[field]))]));
  }
  const order = [...distinct.keys()];
  return [
    [...distinct.values()],
    keys
      .map((key) => String.fromCharCode(key === undefined ? firstPlace - 1 : firstPlace + order.indexOf(key)))
      .join(''),
  ];
}

const isRecord = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

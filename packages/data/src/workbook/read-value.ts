import type { Field } from '../words.ts';
import { becameDate, isEmpty, readCell, unreadable, type Wrong } from './cells.ts';
import type { Grid } from './grid.ts';
import type { Item, Reading } from './reading.ts';
import { keyOf, nameColumn, type Table } from './tables.ts';

/** What a cell holds; nothing, and a problem told, where it can't be read. */
export function valueOf(
  reading: Reading,
  found: Parameters<typeof readCell>[0],
  address: string,
  field: Field,
  form: Parameters<typeof readCell>[1],
  sources: readonly string[] | undefined,
): unknown {
  const wrong = unreadable(found);
  if (wrong) return tell(reading, address, wrong);
  if (sources) {
    if (found.value instanceof Date) return tell(reading, address, becameDate.wrong);
    return referred(reading, String(found.value), address, field, sources);
  }
  const read = readCell(found, form, field);
  if (read.notice) reading.remarks.notice(address, read.notice);
  return read.wrong ? tell(reading, address, read.wrong) : read.value;
}

function referred(reading: Reading, text: string, address: string, field: Field, sources: readonly string[]): unknown {
  const whole = reading.known.idOf(text, sources);
  if (whole.id !== undefined) return whole.id;
  // Several in one cell, where a sheet has a column for each.
  const parts = field.isList
    ? text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
  if (parts.length < 2) return tell(reading, address, whole.wrong);
  return parts.map((part) => {
    const { id, wrong } = reading.known.idOf(part, sources);
    return id ?? tell(reading, address, wrong);
  });
}

function tell(reading: Reading, address: string, wrong: Wrong | undefined): unknown {
  if (wrong) reading.remarks.problem(address, wrong.message, wrong.hint);
  return undefined;
}

/** The ids and names on a sheet, before anything that refers to them is read. */
export function learn(reading: Reading, table: Table): void {
  const grid = reading.grids.get(keyOf(table));
  const id = table.columns.find(({ path }) => path === 'id');
  if (!grid || !id) return;
  const name = nameColumn(table);
  for (const row of grid.rows()) {
    const text = plain(grid, table, row, id.path);
    if (text !== undefined) reading.known.add(keyOf(table), text, name && plain(grid, table, row, name.path));
  }
}

function plain(grid: Grid, table: Table, row: number, key: string): string | undefined {
  const column = table.columns.find(({ path }) => path === key);
  const [cell] = grid.cells(row, key);
  if (!column || !cell || isEmpty(cell.found) || unreadable(cell.found)) return undefined;
  const { value } = readCell(cell.found, table.collection, column.field);
  return typeof value === 'string' ? value : undefined;
}

/** Puts a value where a way leads, and the objects on the way. */
export function set(item: Item, path: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
  const names = path.split('/');
  const last = names.pop() ?? '';
  let part = item;
  for (const name of names) part = (part[name] ??= {}) as Item;
  part[last] = value;
}

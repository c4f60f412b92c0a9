import type { Language } from '../model/text.ts';
import { fieldsOf } from '../words.ts';
import { isEmpty, unreadable } from './cells.ts';
import { isLeftOut } from './find-columns.ts';
import type { Grid } from './grid.ts';
import { set, valueOf } from './read-value.ts';
import type { Item, Reading } from './reading.ts';
import { isRepeated, keyOf, sheetName, sheetsReferredTo, type Table } from './tables.ts';

/** The rows of a sheet, each a record. */
export function readRecords(reading: Reading, table: Table): void {
  const { collection } = table;
  const grid = reading.grids.get(keyOf(table));
  if (!grid) return;
  const records = grid.rows().map((row) => readRow(reading, table, grid, row));
  const isRequired = fieldsOf('dataset').some(({ name, isRequired: must }) => name === collection && must);
  if (records.length === 0 && !isRequired && isLeftOut(reading, collection, true)) return;
  reading.value[collection] = records;
}

/** The rows that belong to records of another sheet, each put into its record's list. */
export function readParts(reading: Reading, table: Table): void {
  const { collection, path } = table;
  const grid = reading.grids.get(keyOf(table));
  if (!grid) return;
  const names = path.split('/');
  const last = names.pop() ?? '';
  const records = new Map<unknown, Item>();
  for (const record of (reading.value[collection] ?? []) as readonly Item[])
    if (!records.has(record['id'])) records.set(record['id'], record);
  for (const row of grid.rows()) {
    const item = readRow(reading, table, grid, row);
    const record = ownerOf(reading, table, grid, row, records);
    const owner = record && partOf(reading, table, grid, row, record, names);
    if (owner) owner[last] = [...((owner[last] ?? []) as readonly Item[]), item];
  }
}

function ownerOf(
  reading: Reading,
  { collection }: Table,
  grid: Grid,
  row: number,
  records: ReadonlyMap<unknown, Item>,
): Item | undefined {
  const [cell] = grid.cells(row, 'record');
  if (!cell) return undefined;
  const address = grid.address(row, cell.column);
  const sheet = (language: Language): string => sheetName(collection, language);
  if (isEmpty(cell.found)) {
    reading.remarks.problem(
      address,
      { da: 'Rækken siger ikke, hvad den hører til', en: 'The row doesn’t say what it belongs to' },
      {
        da: `Vælg en række fra arket ${sheet('da')}, eller slet rækken`,
        en: `Choose a row of the sheet ${sheet('en')}, or delete this row`,
      },
    );
    return undefined;
  }
  const problem = unreadable(cell.found);
  const { id, wrong = problem } = reading.known.idOf(String(cell.found.value), [collection]);
  const record = records.get(id);
  if (record) return record;
  if (wrong) reading.remarks.problem(address, wrong.message, wrong.hint);
  else {
    reading.remarks.problem(
      address,
      { da: `»${id}« er ikke på arket ${sheet('da')}`, en: `“${id}” is not on the sheet ${sheet('en')}` },
      { da: 'Vælg fra listen, eller slet rækken', en: 'Choose from the list, or delete the row' },
    );
  }
  return undefined;
}

/** The part of a record that a row belongs to, by its number among its siblings. */
function partOf(
  reading: Reading,
  { collection }: Table,
  grid: Grid,
  row: number,
  record: Item,
  names: readonly string[],
): Item | undefined {
  let owner = record;
  for (const name of names) {
    const parts = (owner[name] ?? []) as readonly Item[];
    const [cell] = grid.cells(row, 'part');
    const given = cell && !isEmpty(cell.found) ? Number(cell.found.value) : parts.length === 1 ? 1 : Number.NaN;
    const part = parts.find((one, index) => (reading.numbers.get(one) ?? index + 1) === given);
    if (!part) {
      const sheet = (language: Language): string => sheetName(`${collection}/${name}`, language);
      reading.remarks.problem(
        grid.address(row, cell?.column ?? 0),
        {
          da: `Ingen række med det nummer på arket ${sheet('da')}`,
          en: `No row has that number on the sheet ${sheet('en')}`,
        },
        { da: 'Skriv nummeret på den række, den hører til', en: 'Write the number of the row that it belongs to' },
      );
      return undefined;
    }
    owner = part;
  }
  return owner;
}

function readRow(reading: Reading, table: Table, grid: Grid, row: number): Item {
  const item: Item = {};
  /** The columns that the items of a list were read from. */
  const lists = new Map<string, readonly number[]>();
  for (const column of table.columns) {
    const cells = grid.cells(row, column.path).filter(({ found }) => !isEmpty(found));
    if (cells.length === 0) continue;
    const { field } = column;
    const sources = sheetsReferredTo(field);
    const value = ({ found, column: at }: (typeof cells)[number]): unknown =>
      valueOf(reading, found, grid.address(row, at), field, table.collection, sources);
    if (isRepeated(column)) {
      const read = cells.flatMap((cell) => [value(cell)].flat().map((one) => ({ one, at: cell.column })));
      lists.set(
        column.path,
        read.map(({ at }) => at),
      );
      set(
        item,
        column.path,
        read.map(({ one }) => one).filter((one) => one !== undefined),
      );
    } else {
      const [cell] = cells;
      if (cell) set(item, column.path, value(cell));
    }
  }
  const [number] = grid.cells(row, 'number');
  if (number && !isEmpty(number.found)) reading.numbers.set(item, Number(number.found.value));
  reading.origins.set(item, ([first = '', second = '', ...rest]) => {
    const path = [first, second, ...rest].filter(Boolean).join('/');
    const at =
      lists.get(first)?.[Number(second)] ??
      (grid.columns.get(path) ??
        grid.columns.get(first) ??
        [...grid.columns].find(([key]) => path !== '' && key.startsWith(`${path}/`))?.[1] ??
        grid.columns.get('id') ??
        [...grid.columns.values()][0])?.[0] ??
      0;
    return grid.address(row, at);
  });
  return item;
}

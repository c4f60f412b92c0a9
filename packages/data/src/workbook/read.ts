import { readXlsx } from '../generated/spreadsheet.js';
import { collectionNames, collections } from '../model/collections.ts';
import type { Wrong } from './cells.ts';
import { checked } from './check.ts';
import { damaged, unusable } from './container.ts';
import { findColumns } from './find-columns.ts';
import { findSheets } from './find-sheets.ts';
import { Remarks } from './grid.ts';
import type { WorkbookReading } from './problems.ts';
import { readParts, readRecords } from './read-records.ts';
import { readRegister } from './read-register.ts';
import { learn } from './read-value.ts';
import type { Item, Reading } from './reading.ts';
import { Known } from './references.ts';
import type { Book } from './spreadsheet.ts';
import { keyOf, tables } from './tables.ts';

/** Reads a workbook, and checks what is read. */
export async function readBook(bytes: Uint8Array): Promise<WorkbookReading> {
  const reason = await unusable(bytes);
  if (reason) return refused(reason);
  let book;
  try {
    book = await readXlsx(bytes, { readStyles: true });
  } catch {
    return refused(damaged);
  }
  return readSheets(book);
}

const refused = (wrong: Wrong): WorkbookReading => ({
  problems: [{ path: '', rule: 'workbook', ...wrong }],
  notes: [],
  notices: [],
});

function readSheets(book: Book): WorkbookReading {
  const reading: Reading = {
    book,
    remarks: new Remarks(),
    grids: new Map(),
    known: new Known(),
    value: {},
    origins: new WeakMap(),
    numbers: new WeakMap(),
    lacking: new Set(),
  };
  const sheets = findSheets(reading);
  if (sheets.size === 0) {
    return refused({
      message: {
        da: 'Ingen af arkene er et registers',
        en: 'None of the sheets is a register’s',
      },
      hint: {
        da: 'Begynd på en projektmappe med: klimaindsats workbook -o register.xlsx, eller på skrivebordet',
        en: 'Begin a workbook with: klimaindsats workbook -o register.xlsx, or at the desk',
      },
    });
  }
  readRegister(reading, sheets.get('register'));
  for (const table of tables) findColumns(reading, table, sheets.get(keyOf(table)));
  for (const table of tables) learn(reading, table);
  for (const table of tables.filter(({ path }) => path === '')) readRecords(reading, table);
  for (const table of tables.filter(({ path }) => path !== '')) readParts(reading, table);
  for (const name of collectionNames) {
    if (collections[name].order === 'id') sortById(reading.value[name] as Item[] | undefined);
  }
  return checked(reading);
}

/** Records stand by id, wherever a row was added. */
function sortById(records: Item[] | undefined): void {
  const idOf = (record: Item): string => (typeof record['id'] === 'string' ? record['id'] : '');
  records?.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

import { languages } from '../model/text.ts';
import { foldedHeading } from './grid.ts';
import { headingsOf } from './headings.ts';
import { markOf } from './marks.ts';
import type { Reading } from './reading.ts';
import type { SheetRead } from './spreadsheet.ts';
import { keyOf, ownersOf, sheetName, type Table, tables } from './tables.ts';

/** Each sheet by its key: by its name in either language, else by the mark that follows it, else by its headings. */
export function findSheets(reading: Reading): Map<string, SheetRead> {
  const found = new Map<string, SheetRead>();
  const keys = ['register', ...tables.map(keyOf)];
  const passive = ['readme', 'lists'];
  const names = new Map(
    [...keys, ...passive].flatMap((key) =>
      [...languages.map((language) => sheetName(key, language)), key].map(
        (name) => [foldedHeading(name), key] as const,
      ),
    ),
  );
  const marks = new Map(
    (reading.book.namedRanges ?? []).map(({ name, range }) => [
      range
        .replace(/!\$?[A-Z]+\$?\d+$/i, '')
        .replaceAll(/^'|'$/g, '')
        .replaceAll("''", "'"),
      [...keys, ...passive].find((key) => markOf(key) === name),
    ]),
  );
  const rest: SheetRead[] = [];
  for (const sheet of reading.book.sheets) {
    const key = names.get(foldedHeading(sheet.name)) ?? marks.get(sheet.name);
    if (key === undefined || found.has(key)) rest.push(sheet);
    else found.set(key, sheet);
  }
  for (const sheet of rest) {
    const fitting = tables.filter((table) => !found.has(keyOf(table)) && fits(sheet, table));
    const [only] = fitting;
    if (fitting.length === 1 && only) found.set(keyOf(only), sheet);
    else if (sheet.rows.some((row) => row.some((value) => value !== null && value !== ''))) {
      reading.remarks.notice(sheet.name, {
        da: 'Arket kendes ikke og er ikke læst',
        en: 'The sheet is not known and is not read',
      });
    }
  }
  for (const key of passive) found.delete(key);
  return found;
}

/** Whether a sheet that nobody knows by name has all the headings that a table must have. */
function fits(sheet: SheetRead, table: Table): boolean {
  const keys = headingsOf(table);
  const wanted = new Set(
    table.columns.filter(({ field, path }) => field.isRequired && !path.includes('/')).map(({ path }) => path),
  );
  if (ownersOf(table).length > 0) wanted.add('record');
  return sheet.rows.slice(0, 20).some((row) => {
    const found = new Set(
      row.map((value) =>
        typeof value === 'string'
          ? (keys.get(foldedHeading(value)) ?? keys.get(foldedHeading(value).replace(/ ?\d+$/, '')))?.replace('#', '')
          : undefined,
      ),
    );
    return [...wanted].every((key) => found.has(key));
  });
}

import type { CollectionName } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import { fieldsOf, recordLabel } from '../words.ts';
import { type Grid, gridOf } from './grid.ts';
import { headingsOf, requiredHeadings } from './headings.ts';
import { leftOut } from './marks.ts';
import type { Reading } from './reading.ts';
import type { SheetRead } from './spreadsheet.ts';
import { heading, keyOf, ownersOf, sheetName, type Table } from './tables.ts';

/** Finds the headings of a table's sheet, and reports what is missing. */
export function findColumns(reading: Reading, table: Table, sheet: SheetRead | undefined): void {
  const key = keyOf(table);
  const isRequired =
    table.path === '' && fieldsOf('dataset').some(({ name, isRequired: must }) => name === key && must);
  const name = (language: Language): string => sheetName(key, language);
  if (!sheet) {
    const isMissed = isRequired || (table.path !== '' ? false : !isLeftOut(reading, table.collection, true));
    if (isRequired) {
      reading.remarks.problem(
        undefined,
        { da: `Arket ${name('da')} mangler`, en: `The sheet ${name('en')} is missing` },
        {
          da: `Lav et ark med navnet ${name('da')} og overskrifterne på øverste række`,
          en: `Make a sheet called ${name('en')} with the headings in its top row`,
        },
      );
      reading.lacking.add(`/${key}`);
    } else if (isMissed) {
      reading.remarks.notice(name('da'), {
        da: 'Arket er der ikke, så registret er læst uden det',
        en: `There is no such sheet (${name('en')}), so the register is read without it`,
      });
    }
    return;
  }
  const grid = gridOf(sheet, headingsOf(table), reading.remarks);
  if (!grid) {
    if (!sheet.rows.some((row) => row.some((value) => value !== null && value !== ''))) {
      if (isRequired) reading.value[table.collection] = [];
      return;
    }
    reading.remarks.problem(
      sheet.name,
      { da: 'Arket har ingen overskrifter, der kendes', en: 'The sheet has no headings that are known' },
      {
        da: `Skriv overskrifterne på øverste række: ${requiredHeadings(table, 'da')}`,
        en: `Write the headings in the top row: ${requiredHeadings(table, 'en')}`,
      },
    );
    reading.lacking.add(`/${key}`);
    return;
  }
  reading.grids.set(key, grid);
  grid.tellOfMerges(reading.remarks);
  tellOfMissing(reading, table, grid);
}

function tellOfMissing(reading: Reading, table: Table, grid: Grid): void {
  if (grid.rows().length === 0) return;
  const plain = table.columns.filter(
    ({ field, path }) => field.isRequired && !path.includes('/') && !grid.columns.has(path),
  );
  const texts = table.columns.filter(
    ({ field, language, path }) =>
      field.isRequired && language !== undefined && path.split('/').length === 2 && !grid.columns.has(path),
  );
  for (const column of [...plain, ...texts]) {
    reading.remarks.problem(
      grid.name,
      {
        da: `Kolonnen ${heading(table, column, 'da')} mangler`,
        en: `The column ${heading(table, column, 'en')} is missing`,
      },
      {
        da: 'Skriv overskriften i øverste række, og udfyld kolonnen',
        en: 'Write the heading in the top row, and fill in the column',
      },
    );
    reading.lacking.add(`${keyOf(table)}:${column.path}`);
  }
  for (const key of ownersOf(table).slice(0, 1)) {
    if (grid.columns.has(key)) continue;
    reading.remarks.problem(
      grid.name,
      {
        da: `Kolonnen ${recordLabel(table.collection, 'da')} mangler`,
        en: `The column ${recordLabel(table.collection, 'en')} is missing`,
      },
      {
        da: 'Skriv overskriften i øverste række, og i hver række, hvad den hører til',
        en: 'Write the heading in the top row, and in each row what it belongs to',
      },
    );
    reading.grids.delete(keyOf(table));
  }
}

/** Whether the workbook was made of a register without this list; what is answered where the workbook doesn't say. */
export function isLeftOut(reading: Reading, collection: CollectionName, ifUnknown: boolean): boolean {
  const names = reading.book.properties?.custom?.[leftOut];
  return typeof names === 'string' ? names.split(' ').includes(collection) : ifUnknown;
}

import { languages } from '../model/text.ts';
import { isEmpty } from './cells.ts';
import { foldedHeading, gridOf } from './grid.ts';
import { set, valueOf } from './read-value.ts';
import type { Reading } from './reading.ts';
import type { SheetRead } from './spreadsheet.ts';
import { heading, headingWords, register, sheetsReferredTo } from './tables.ts';

/** The sheet of the register itself: a field and its value on each row. */
export function readRegister(reading: Reading, sheet: SheetRead | undefined): void {
  const keys = new Map(
    (['field', 'value', 'explanation'] as const).flatMap((key) =>
      headingWords[key].map((word) => [foldedHeading(word), key]),
    ),
  );
  const grid = sheet && gridOf(sheet, keys, reading.remarks);
  const [label] = grid?.columns.get('field') ?? [];
  const [column] = grid?.columns.get('value') ?? [];
  if (!grid || label === undefined || column === undefined) {
    reading.remarks.problem(
      sheet?.name,
      {
        da: sheet ? 'Arket mangler kolonnerne Felt og Værdi' : 'Arket Register mangler',
        en: sheet ? 'The sheet lacks the columns Field and Value' : 'The sheet Register is missing',
      },
      {
        da: 'Tag arket fra en projektmappe, som klimaindsats har lavet',
        en: 'Take the sheet from a workbook that klimaindsats made',
      },
    );
    reading.lacking.add('register');
    return;
  }
  const rows = new Map<string, number>();
  for (const row of grid.rows()) rows.set(foldedHeading(String(grid.at(row, label).value)), row);
  const places = new Map<string, string>();
  for (const given of register.columns) {
    const { field, path } = given;
    const row = languages
      .map((language) => rows.get(foldedHeading(heading(register, given, language))))
      .find((found) => found !== undefined);
    if (row === undefined) continue;
    places.set(path, grid.address(row, column));
    const found = grid.at(row, column);
    if (isEmpty(found)) continue;
    set(
      reading.value,
      path,
      valueOf(reading, found, grid.address(row, column), field, 'dataset', sheetsReferredTo(field)),
    );
  }
  reading.origins.set(reading.value, (way) => {
    const path = way.join('/');
    return places.get(path) ?? [...places].find(([key]) => key.startsWith(`${path}/`))?.[1] ?? grid.name;
  });
}

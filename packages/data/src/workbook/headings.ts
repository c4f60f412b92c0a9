import { type Language, languages } from '../model/text.ts';
import { recordLabel } from '../words.ts';
import { foldedHeading } from './grid.ts';
import { heading, headingWords, isNumbered, isRepeated, ownersOf, type Table } from './tables.ts';

/** The headings of a sheet in both languages, folded, each with the key of its column. */
export function headingsOf(table: Table): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const language of languages) {
    for (const column of table.columns)
      keys.set(foldedHeading(heading(table, column, language)), column.path + (isRepeated(column) ? '#' : ''));
    const owners = ownersOf(table);
    if (owners.length > 0) keys.set(foldedHeading(recordLabel(table.collection, language)), 'record');
    const number = owners.includes('part') ? 'part' : isNumbered(table) ? 'number' : undefined;
    if (number !== undefined) keys.set(foldedHeading(headingWords.number[language === 'da' ? 0 : 1]), number);
  }
  return keys;
}

export const requiredHeadings = (table: Table, language: Language): string =>
  table.columns
    .filter(({ field }) => field.isRequired)
    .map((column) => heading(table, column, language) + (isRepeated(column) ? ' 1' : ''))
    .join(', ');

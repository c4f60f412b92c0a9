import type { Language } from '../model/text.ts';
import { type Field, type FormName, valueLabel } from '../words.ts';
import type { Lists } from './lists.ts';
import type { CellValue } from './spreadsheet.ts';
import { sheetsReferredTo } from './tables.ts';

/** A cell holds no more, and a spreadsheet would cut what is longer. */
const longest = 32_767;

export type Item = Readonly<Record<string, unknown>>;

export const valueIn = (item: Item, path: string): unknown =>
  path.split('/').reduce<unknown>((part, name) => (part as Item | undefined)?.[name], item);

/** A value of a field as its cell has it: as people choose it, where it is chosen. */
export function written(value: unknown, form: FormName, field: Field, language: Language, lists: Lists): CellValue {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return listed(value.map(String), form, field, language);
  if (typeof value !== 'string') return null;
  const sheets = sheetsReferredTo(field);
  if (sheets) return lists.labelOf(sheets, value);
  return field.values ? valueLabel(form, field.path, value, language) : value;
}

/**
 * A list in one cell: words of days with commas between, other words a line each; as JSON where that would be
 * ambiguous.
 */
function listed(words: readonly string[], form: FormName, field: Field, language: Language): CellValue {
  if (words.length === 0) return null;
  if (field.values) return words.map((word) => valueLabel(form, field.path, word, language)).join(', ');
  const isApart = words.every((word) => word === word.trim() && word !== '' && !/[\r\n]/.test(word));
  const joined = words.join('\n');
  return isApart && !joined.startsWith('[') ? joined : JSON.stringify(words);
}

/** A value that a cell can hold; throws a sentence where it is too long for one. */
export function fitting(value: CellValue, place: string): CellValue {
  if (typeof value === 'string' && value.length > longest) {
    throw new RangeError(
      `${place}: a text has ${value.length} characters, and a cell of a workbook holds ${longest}. Shorten it.`,
    );
  }
  // What looks like the format's own way to write a sign would be read as that sign.
  return typeof value === 'string' ? value.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : value;
}

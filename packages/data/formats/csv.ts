import type { Dataset } from '../model/dataset.ts';

/** The collections of a data set. */
export type CollectionName = Exclude<
  keyof Dataset,
  '$schema' | 'schemaVersion' | 'version' | 'license' | 'title' | 'initiative'
>;

/**
 * A collection as CSV: `excel` opens right in a Danish Excel (semicolons, UTF-8 with a byte order mark, codes keep
 * their zeros), `rfc4180` is for programs. In neither can a cell be run as a formula. A text has a column a language, a
 * list of words is joined by ` | `, and a list of objects is JSON.
 */
export function toCsv(dataset: Dataset, collection: CollectionName, dialect: 'excel' | 'rfc4180' = 'rfc4180'): string {
  const rows = (dataset[collection] ?? []).map((record) => cellsOf(record));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const { separator, start, guard } = dialects[dialect];
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
  return (
    start + [line(columns), ...rows.map((row) => line(columns.map((column) => guard(row.get(column) ?? ''))))].join('')
  );
}

const dialects = {
  // A code or a telephone number is written as the formula of its own text, or Excel makes a number of it.
  excel: {
    separator: ';',
    start: '\uFEFF',
    guard: (cell: string): string => (/^[+0][0-9]+$/.test(cell) ? `="${cell}"` : disarm(cell)),
  },
  rfc4180: { separator: ',', start: '', guard: disarm },
};

/** A spreadsheet runs what begins like a formula: an apostrophe makes it text. A plain signed number does no harm. */
function disarm(cell: string): string {
  return /^[\s]*[=+\-@]|^[\t\r\n]/.test(cell) && !/^[+-]?[0-9]+([.,][0-9]+)?$/.test(cell) ? `'${cell}` : cell;
}

const quote = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

function cellsOf(record: object): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (Array.isArray(value))
      cells.set(key, value.every((item) => typeof item === 'string') ? value.join(' | ') : JSON.stringify(value));
    else if (typeof value === 'object' && value !== null)
      for (const [part, text] of Object.entries(value)) cells.set(`${key}_${part}`, String(text));
    else cells.set(key, String(value));
  }
  return cells;
}

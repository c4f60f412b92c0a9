import { spanOf } from '../edtf.ts';
import { iri } from '../model/address.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Column, ColumnKind, Columns } from './columns.ts';

/** A form of CSV: `excel` is what a Danish Excel opens right, `rfc4180` is for programs. */
export type CsvDialect = 'excel' | 'rfc4180';

/**
 * A collection as CSV. `excel` has semicolons, decimal commas, a byte order mark, and codes and dates that stay as they
 * are; `rfc4180` has commas and decimal points. The columns are the schema's, whatever the data holds, and an empty
 * collection has its heading. In neither can a cell be run as a formula, whether the file is opened with a comma, a
 * semicolon, a tab or one of `| ^ ~ ¦` for a separator. A text has a column a language. A date in EDTF has two columns
 * more, its first and its last day. A list of words is joined by ` | `, or JSON where a word has the bar in it; a list
 * of objects is JSON.
 */
export function toCsvWith(
  columns: Columns,
  dataset: Dataset,
  collection: CollectionName,
  dialect: CsvDialect = 'rfc4180',
): string {
  const { [collection]: header } = columns;
  return tableToCsv(
    header,
    (withoutTakenOut(dataset)[collection] ?? []).map((record) => header.map((column) => valueOf(record, column))),
    dialect,
  );
}

/** A table as CSV: its columns, and a value for each of them in each row; `undefined` is an empty cell. */
export function tableToCsv(
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  dialect: CsvDialect,
): string {
  const { separator, start, cell } = dialects[dialect];
  const line = (cells: readonly string[]): string => `${cells.join(separator)}\r\n`;
  return (
    start +
    [
      line(columns.map(([name]) => name)),
      ...rows.map((row) =>
        line(
          columns.map(([, kind], index) => {
            const value = row[index];
            return value === undefined ? '' : cell(value, kind);
          }),
        ),
      ),
    ].join('')
  );
}

/** A column's value in a record. */
export function valueOf(record: object, [, kind, ...path]: Column): unknown {
  const value = path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    record,
  );
  if (kind !== 'from' && kind !== 'to') return value;
  const span = spanOf(String(value));
  return kind === 'from' ? span?.first : span?.last;
}

interface Dialect {
  readonly separator: string;
  readonly start: string;
  readonly cell: (value: unknown, kind: ColumnKind) => string;
}

const dialects: Readonly<Record<CsvDialect, Dialect>> = {
  excel: {
    separator: ';',
    start: '\uFEFF',
    cell(value, kind) {
      if (kind === 'number') return String(value).replace('.', ',');
      const text = textOf(value, kind);
      // As the formula of its own text, or Excel makes a number or a date of it.
      return quoted(text === disarmed(text) && isTaken(text, kind) ? `="${text}"` : disarmed(text));
    },
  },
  rfc4180: {
    separator: ',',
    start: '',
    cell(value, kind) {
      if (kind === 'number') return String(value);
      const text = textOf(value, kind);
      return quoted(disarmed(text), isTaken(text, kind));
    },
  },
};

/** A cell in quotes where it needs them, whichever of those separators the file is opened with. */
const quoted = (text: string, isText = false): string =>
  isText || /[",;|^~¦\p{Cc}]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function textOf(value: unknown, kind: ColumnKind): string {
  if (kind === 'json') return harmlessJson(value);
  if (kind === 'url') return harmlessUrl(String(value));
  if (kind !== 'list') return String(value);
  const words = value as readonly string[];
  const joined = words.join(' | ');
  const isApart = words.every((word) => word === word.trim() && word !== '' && !word.includes('|'));
  return isApart && !joined.startsWith('[') ? joined : harmlessJson(words);
}

/** JSON can write the signs that a formula begins with in another way, so that nothing need be put before them. */
const harmlessJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replaceAll(
      /(?<![\p{L}\p{N}])[=+\-@＝＋－＠]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** An address may write a hyphen as `%2D` and stays the same (RFC 3986, 2.3); an apostrophe would make it another. */
const harmlessUrl = (url: string): string => iri(url).replaceAll(/(?<=[,;|^~¦])-/g, '%2D');

/**
 * A spreadsheet runs what begins like a formula: an apostrophe makes it text. Opened with another separator, a file has
 * cells that begin inside of ours, so what follows a separator or a line break counts too; after a space only an equals
 * sign does, or Danish could not write "og -produktion". A plain signed number does no harm.
 */
const disarmed = (text: string): string => {
  const start = /^[\t\r\n]/.test(text) || isRun(text, text.search(/[^\s\p{Cc}\p{Cf}]/u)) ? "'" : '';
  return (
    start +
    text.replaceAll(/[=+\-@＝＋－＠]/g, (sign, place: number) => {
      const before = text.charAt(place - 1);
      const isAfterSpace = /[=＝]/.test(sign) && /[\s:]/.test(before) && /^\S/.test(text.slice(place + 1));
      return isAfterSpace || (opensCell(text, place) && isRun(text, place)) ? `'${sign}` : sign;
    })
  );
};

/** Whether what stands at a place of a text runs as a formula, if a cell begins there. */
const isRun = (text: string, place: number): boolean =>
  /[=+\-@＝＋－＠]/.test(text.charAt(place)) &&
  !/^[+-]\d+([.,]\d+)?\s*([,;|^~¦\p{Cc}]|$)/u.test(text.slice(place, place + 40));

/** Whether a cell begins at a place of a text when the file is opened with another separator; a control may be one. */
function opensCell(text: string, place: number): boolean {
  let before = place - 1;
  while (/(?!\p{Cc})[\s"\p{Cf}]/u.test(text.charAt(before))) before -= 1;
  return /[,;|^~¦\p{Cc}]/u.test(text.charAt(before));
}

/** Whether a spreadsheet takes a text for something else: a number, a date, a time, an amount or a truth. */
function isTaken(text: string, kind: ColumnKind): boolean {
  if (kind === 'from' || kind === 'to' || kind === 'day') return false;
  return (
    text.length < 100 &&
    (/^(sand|falsk|true|false)$/i.test(text.trim()) ||
      (/\d/.test(text) && /^[\d\s.,:/%()+\-$€£]*$/.test(text.replaceAll(words, ''))))
  );
}

const words =
  /jan(uary?)?|feb(ruary?)?|mar(ts|ch)?|apr(il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(ust)?|sep(t(ember)?)?|o[kc]t(ober)?|nov(ember)?|de[cz](ember)?|kr|dkk|[ap]m|e(?=[+-]?\d)/gi;

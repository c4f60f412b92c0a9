import type { Text } from '../model/text.ts';
import { type Found, foundIn, isEmpty } from './cells.ts';
import { addressOf } from './marks.ts';
import type { WorkbookNotice, WorkbookProblem } from './problems.ts';
import type { SheetRead } from './spreadsheet.ts';

/** What reading a workbook has to say, with the cells it is about. */
export class Remarks {
  readonly problems: WorkbookProblem[] = [];
  readonly notices: WorkbookNotice[] = [];

  problem(cell: string | undefined, message: Text, hint: Text): void {
    this.problems.push({ path: '', rule: 'workbook', ...(cell !== undefined && { cell }), message, hint });
  }

  notice(cell: string, message: Text): void {
    this.notices.push({ cell, message });
  }
}

/** A sheet with its headings found: which column holds what. */
export class Grid {
  readonly name: string;
  /** The columns of what is known, by its key; several for what stands several times. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  readonly #sheet: SheetRead;
  readonly #head: number;

  constructor(sheet: SheetRead, head: number, columns: ReadonlyMap<string, readonly number[]>) {
    this.name = sheet.name;
    this.columns = columns;
    this.#sheet = sheet;
    this.#head = head;
  }

  /** The rows below the headings that hold anything known. */
  rows(): readonly number[] {
    const known = [...this.columns.values()].flat();
    return this.#sheet.rows.flatMap((_, row) =>
      row > this.#head && known.some((column) => !isEmpty(this.at(row, column))) ? [row] : [],
    );
  }

  at(row: number, column: number): Found {
    return foundIn(this.#sheet.rows[row]?.[column], this.#sheet.cells?.get(`${row},${column}`));
  }

  /** The cells of a key in a row, with their columns. */
  cells(row: number, key: string): readonly { readonly column: number; readonly found: Found }[] {
    return (this.columns.get(key) ?? []).map((column) => ({ column, found: this.at(row, column) }));
  }

  address(row: number, column: number): string {
    return `${this.name}!${addressOf(row, column)}`;
  }

  /** Cells that were merged hold one value, and nobody can tell which rows it is for. */
  tellOfMerges(remarks: Remarks): void {
    const known = new Set([...this.columns.values()].flat());
    for (const { startRow, startCol, endRow, endCol } of this.#sheet.merges ?? []) {
      const isKnown = [...known].some((column) => column >= startCol && column <= endCol);
      if (!isKnown || endRow <= this.#head) continue;
      remarks.problem(
        `${this.address(startRow, startCol)}:${addressOf(endRow, endCol)}`,
        { da: 'Cellerne er flettet', en: 'The cells are merged' },
        {
          da: 'Ophæv fletningen, og skriv i hver celle, hvad den skal holde',
          en: 'Unmerge them, and write in each cell what it is to hold',
        },
      );
    }
  }
}

/** A heading as it is compared: however it is spaced and spelt large or small. */
export const foldedHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[*:]+ ?$/g, '')
    .trim();

/** Finds the headings of a sheet, which may stand in any order and below a title: the row that has most of them. */
export function gridOf(sheet: SheetRead, keys: ReadonlyMap<string, string>, remarks: Remarks): Grid | undefined {
  let best:
    { readonly row: number; readonly keys: readonly (string | undefined)[]; readonly count: number } | undefined;
  for (const [row, cells] of sheet.rows.slice(0, 20).entries()) {
    const found = cells.map((value) => (typeof value === 'string' ? keyOfHeading(value, keys) : undefined));
    const count = found.filter((key) => key !== undefined).length;
    if (count > (best?.count ?? 0)) best = { row, keys: found, count };
  }
  if (!best) return undefined;
  const columns = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const grid = new Grid(sheet, best.row, columns);
  for (const [column, key] of best.keys.entries()) {
    const heading = sheet.rows[best.row]?.[column];
    if (key === undefined) {
      const isUsed = sheet.rows.some((_, row) => row > best.row && !isEmpty(grid.at(row, column)));
      if (!isUsed) continue;
      remarks.notice(
        grid.address(best.row, column),
        isBlank(heading)
          ? { da: 'Kolonnen har ingen overskrift og er ikke læst', en: 'The column has no heading and is not read' }
          : {
              da: `Kolonnen »${String(heading)}« kendes ikke og er ikke læst`,
              en: `The column “${String(heading)}” is not known and is not read`,
            },
      );
      continue;
    }
    const [name = '', number] = key.split('#');
    const others = columns.get(name) ?? [];
    if (others.length > 0 && number === undefined) {
      remarks.problem(
        grid.address(best.row, column),
        {
          da: `Overskriften »${String(heading)}« står der to gange`,
          en: `The heading “${String(heading)}” stands there twice`,
        },
        { da: 'Slet den ene kolonne, eller giv den et andet navn', en: 'Delete one of the columns, or rename it' },
      );
      continue;
    }
    numbers.set(`${name}@${column}`, Number(number ?? 0));
    columns.set(name, [...others, column]);
  }
  // Kilder 2 may have been moved in front of Kilder 1.
  for (const [name, found] of columns)
    found.sort((a, b) => (numbers.get(`${name}@${a}`) ?? 0) - (numbers.get(`${name}@${b}`) ?? 0));
  return grid;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The key of a heading; with a number sign and a number where it is one of several: `sources#2`. */
function keyOfHeading(text: string, keys: ReadonlyMap<string, string>): string | undefined {
  const heading = foldedHeading(text);
  const key = keys.get(heading);
  if (key !== undefined) return key.replace('#', '#1');
  const [, name = '', number = ''] = /^(.+?) ?(\d+)$/.exec(heading) ?? [];
  const repeated = keys.get(name);
  return repeated?.endsWith('#') ? repeated + number : undefined;
}

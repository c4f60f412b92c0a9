import { readXlsx } from '../generated/spreadsheet.js';
import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import type { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import { validate } from '../validate.ts';
import { type Field, fieldsOf, labelOf, recordLabel } from '../words.ts';
import { becameDate, isEmpty, readCell, unreadable, type Wrong } from './cells.ts';
import { damaged, unusable } from './container.ts';
import { foldedHeading, type Grid, gridOf, Remarks } from './grid.ts';
import { leftOut, markOf } from './marks.ts';
import type { WorkbookProblem, WorkbookReading } from './problems.ts';
import { Known } from './references.ts';
import type { Book, SheetRead } from './spreadsheet.ts';
import {
  heading,
  headingWords,
  isNumbered,
  isRepeated,
  keyOf,
  languageWord,
  nameColumn,
  ownersOf,
  register,
  sheetName,
  sheetsReferredTo,
  type Table,
  tables,
} from './tables.ts';

type Item = Record<string, unknown>;

/** Where an object was read: the cell of what is at the end of a way from it. */
type Origin = (way: readonly string[]) => string;

const languages: readonly Language[] = ['da', 'en'];

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
  return new Reader(book).read();
}

const refused = (wrong: Wrong): WorkbookReading => ({
  problems: [{ path: '', rule: 'workbook', ...wrong }],
  notes: [],
  notices: [],
});

class Reader {
  readonly #book: Book;
  readonly #remarks = new Remarks();
  readonly #grids = new Map<string, Grid>();
  readonly #known = new Known();
  readonly #origins = new WeakMap<object, Origin>();
  readonly #value: Item = {};
  /** The columns that a sheet lacks: its rows aren't asked for them one by one. */
  readonly #lacking = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  read(): WorkbookReading {
    const sheets = this.#findSheets();
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
    this.#readRegister(sheets.get('register'));
    for (const table of tables) this.#findColumns(table, sheets.get(keyOf(table)));
    for (const table of tables) this.#learn(table);
    for (const table of tables.filter(({ path }) => path === '')) this.#readRecords(table);
    for (const table of tables.filter(({ path }) => path !== '')) this.#readParts(table);
    for (const name of collectionNames) {
      if (collections[name].order === 'id') sortById(this.#value[name] as Item[] | undefined);
    }
    return this.#checked();
  }

  /** Each sheet by its key: by its name in either language, else by the mark that follows it, else by its headings. */
  #findSheets(): Map<string, SheetRead> {
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
      (this.#book.namedRanges ?? []).map(({ name, range }) => [
        range
          .replace(/!\$?[A-Z]+\$?\d+$/i, '')
          .replaceAll(/^'|'$/g, '')
          .replaceAll("''", "'"),
        [...keys, ...passive].find((key) => markOf(key) === name),
      ]),
    );
    const rest: SheetRead[] = [];
    for (const sheet of this.#book.sheets) {
      const key = names.get(foldedHeading(sheet.name)) ?? marks.get(sheet.name);
      if (key === undefined || found.has(key)) rest.push(sheet);
      else found.set(key, sheet);
    }
    for (const sheet of rest) {
      const fitting = tables.filter((table) => !found.has(keyOf(table)) && fits(sheet, table));
      const [only] = fitting;
      if (fitting.length === 1 && only) found.set(keyOf(only), sheet);
      else if (sheet.rows.some((row) => row.some((value) => value !== null && value !== ''))) {
        this.#remarks.notice(sheet.name, {
          da: 'Arket kendes ikke og er ikke læst',
          en: 'The sheet is not known and is not read',
        });
      }
    }
    for (const key of passive) found.delete(key);
    return found;
  }

  #findColumns(table: Table, sheet: SheetRead | undefined): void {
    const key = keyOf(table);
    const isRequired =
      table.path === '' && fieldsOf('dataset').some(({ name, isRequired: must }) => name === key && must);
    const name = (language: Language): string => sheetName(key, language);
    if (!sheet) {
      const isMissed = isRequired || (table.path !== '' ? false : !this.#isLeftOut(table.collection, true));
      if (isRequired) {
        this.#remarks.problem(
          undefined,
          { da: `Arket ${name('da')} mangler`, en: `The sheet ${name('en')} is missing` },
          {
            da: `Lav et ark med navnet ${name('da')} og overskrifterne på øverste række`,
            en: `Make a sheet called ${name('en')} with the headings in its top row`,
          },
        );
        this.#lacking.add(`/${key}`);
      } else if (isMissed) {
        this.#remarks.notice(name('da'), {
          da: 'Arket er der ikke, så registret er læst uden det',
          en: `There is no such sheet (${name('en')}), so the register is read without it`,
        });
      }
      return;
    }
    const grid = gridOf(sheet, headingsOf(table), this.#remarks);
    if (!grid) {
      if (!sheet.rows.some((row) => row.some((value) => value !== null && value !== ''))) {
        if (isRequired) this.#value[table.collection] = [];
        return;
      }
      this.#remarks.problem(
        sheet.name,
        { da: 'Arket har ingen overskrifter, der kendes', en: 'The sheet has no headings that are known' },
        {
          da: `Skriv overskrifterne på øverste række: ${requiredHeadings(table, 'da')}`,
          en: `Write the headings in the top row: ${requiredHeadings(table, 'en')}`,
        },
      );
      this.#lacking.add(`/${key}`);
      return;
    }
    this.#grids.set(key, grid);
    grid.tellOfMerges(this.#remarks);
    this.#tellOfMissing(table, grid);
  }

  #tellOfMissing(table: Table, grid: Grid): void {
    if (grid.rows().length === 0) return;
    const plain = table.columns.filter(
      ({ field, path }) => field.isRequired && !path.includes('/') && !grid.columns.has(path),
    );
    const texts = table.columns.filter(
      ({ field, language, path }) =>
        field.isRequired && language !== undefined && path.split('/').length === 2 && !grid.columns.has(path),
    );
    for (const column of [...plain, ...texts]) {
      this.#remarks.problem(
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
      this.#lacking.add(`${keyOf(table)}:${column.path}`);
    }
    for (const key of ownersOf(table).slice(0, 1)) {
      if (grid.columns.has(key)) continue;
      this.#remarks.problem(
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
      this.#grids.delete(keyOf(table));
    }
  }

  #isLeftOut(collection: CollectionName, ifUnknown: boolean): boolean {
    const names = this.#book.properties?.custom?.[leftOut];
    return typeof names === 'string' ? names.split(' ').includes(collection) : ifUnknown;
  }

  /** The ids and names on a sheet, before anything that refers to them is read. */
  #learn(table: Table): void {
    const grid = this.#grids.get(keyOf(table));
    const id = table.columns.find(({ path }) => path === 'id');
    if (!grid || !id) return;
    const name = nameColumn(table);
    for (const row of grid.rows()) {
      const text = this.#plain(grid, table, row, id.path);
      if (text !== undefined) this.#known.add(keyOf(table), text, name && this.#plain(grid, table, row, name.path));
    }
  }

  #plain(grid: Grid, table: Table, row: number, key: string): string | undefined {
    const column = table.columns.find(({ path }) => path === key);
    const [cell] = grid.cells(row, key);
    if (!column || !cell || isEmpty(cell.found) || unreadable(cell.found)) return undefined;
    const { value } = readCell(cell.found, table.collection, column.field);
    return typeof value === 'string' ? value : undefined;
  }

  #readRegister(sheet: SheetRead | undefined): void {
    const keys = new Map(
      (['field', 'value', 'explanation'] as const).flatMap((key) =>
        headingWords[key].map((word) => [foldedHeading(word), key]),
      ),
    );
    const grid = sheet && gridOf(sheet, keys, this.#remarks);
    const [label] = grid?.columns.get('field') ?? [];
    const [column] = grid?.columns.get('value') ?? [];
    if (!grid || label === undefined || column === undefined) {
      this.#remarks.problem(
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
      this.#lacking.add('register');
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
      this.#set(this.#value, path, () =>
        this.#valueOf(found, grid.address(row, column), field, 'dataset', sheetsReferredTo(field)),
      );
    }
    this.#origins.set(this.#value, (way) => {
      const path = way.join('/');
      return places.get(path) ?? [...places].find(([key]) => key.startsWith(`${path}/`))?.[1] ?? grid.name;
    });
  }

  #readRecords(table: Table): void {
    const { collection } = table;
    const grid = this.#grids.get(keyOf(table));
    if (!grid) return;
    const records = grid.rows().map((row) => this.#readRow(table, grid, row));
    const isRequired = fieldsOf('dataset').some(({ name, isRequired: must }) => name === collection && must);
    if (records.length === 0 && !isRequired && this.#isLeftOut(collection, true)) return;
    this.#value[collection] = records;
  }

  /** The rows that belong to records of another sheet, each put into its record's list. */
  #readParts(table: Table): void {
    const { collection, path } = table;
    const grid = this.#grids.get(keyOf(table));
    if (!grid) return;
    const names = path.split('/');
    const last = names.pop() ?? '';
    const records = new Map<unknown, Item>();
    for (const record of (this.#value[collection] ?? []) as readonly Item[])
      if (!records.has(record['id'])) records.set(record['id'], record);
    for (const row of grid.rows()) {
      const item = this.#readRow(table, grid, row);
      const record = this.#ownerOf(table, grid, row, records);
      const owner = record && this.#partOf(table, grid, row, record, names);
      if (owner) owner[last] = [...((owner[last] ?? []) as readonly Item[]), item];
    }
  }

  #ownerOf({ collection }: Table, grid: Grid, row: number, records: ReadonlyMap<unknown, Item>): Item | undefined {
    const [cell] = grid.cells(row, 'record');
    if (!cell) return undefined;
    const address = grid.address(row, cell.column);
    const sheet = (language: Language): string => sheetName(collection, language);
    if (isEmpty(cell.found)) {
      this.#remarks.problem(
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
    const { id, wrong = problem } = this.#known.idOf(String(cell.found.value), [collection]);
    const record = records.get(id);
    if (record) return record;
    if (wrong) this.#remarks.problem(address, wrong.message, wrong.hint);
    else {
      this.#remarks.problem(
        address,
        { da: `»${id}« er ikke på arket ${sheet('da')}`, en: `“${id}” is not on the sheet ${sheet('en')}` },
        { da: 'Vælg fra listen, eller slet rækken', en: 'Choose from the list, or delete the row' },
      );
    }
    return undefined;
  }

  /** The part of a record that a row belongs to, by its number among its siblings. */
  #partOf({ collection }: Table, grid: Grid, row: number, record: Item, names: readonly string[]): Item | undefined {
    let owner = record;
    for (const name of names) {
      const parts = (owner[name] ?? []) as readonly Item[];
      const [cell] = grid.cells(row, 'part');
      const given = cell && !isEmpty(cell.found) ? Number(cell.found.value) : parts.length === 1 ? 1 : Number.NaN;
      const part = parts.find((one, index) => (this.#numbers.get(one) ?? index + 1) === given);
      if (!part) {
        const sheet = (language: Language): string => sheetName(`${collection}/${name}`, language);
        this.#remarks.problem(
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

  readonly #numbers = new WeakMap<object, number>();

  #readRow(table: Table, grid: Grid, row: number): Item {
    const item: Item = {};
    /** The columns that the items of a list were read from. */
    const lists = new Map<string, readonly number[]>();
    for (const column of table.columns) {
      const cells = grid.cells(row, column.path).filter(({ found }) => !isEmpty(found));
      if (cells.length === 0) continue;
      const { field } = column;
      const sources = sheetsReferredTo(field);
      const value = ({ found, column: at }: (typeof cells)[number]): unknown =>
        this.#valueOf(found, grid.address(row, at), field, table.collection, sources);
      if (isRepeated(column)) {
        const read = cells.flatMap((cell) => [value(cell)].flat().map((one) => ({ one, at: cell.column })));
        lists.set(
          column.path,
          read.map(({ at }) => at),
        );
        this.#set(item, column.path, () => read.map(({ one }) => one).filter((one) => one !== undefined));
      } else {
        const [cell] = cells;
        if (cell) this.#set(item, column.path, () => value(cell));
      }
    }
    const [number] = grid.cells(row, 'number');
    if (number && !isEmpty(number.found)) this.#numbers.set(item, Number(number.found.value));
    this.#origins.set(item, ([first = '', second = '', ...rest]) => {
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

  /** What a cell holds; nothing, and a problem told, where it can't be read. */
  #valueOf(
    found: Parameters<typeof readCell>[0],
    address: string,
    field: Field,
    form: Parameters<typeof readCell>[1],
    sources: readonly string[] | undefined,
  ): unknown {
    const wrong = unreadable(found);
    if (wrong) return this.#tell(address, wrong);
    if (sources) {
      if (found.value instanceof Date) return this.#tell(address, becameDate.wrong);
      return this.#referred(String(found.value), address, field, sources);
    }
    const read = readCell(found, form, field);
    if (read.notice) this.#remarks.notice(address, read.notice);
    return read.wrong ? this.#tell(address, read.wrong) : read.value;
  }

  #referred(text: string, address: string, field: Field, sources: readonly string[]): unknown {
    const whole = this.#known.idOf(text, sources);
    if (whole.id !== undefined) return whole.id;
    // Several in one cell, where a sheet has a column for each.
    const parts = field.isList
      ? text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean)
      : [];
    if (parts.length < 2) return this.#tell(address, whole.wrong);
    return parts.map((part) => {
      const { id, wrong } = this.#known.idOf(part, sources);
      return id ?? this.#tell(address, wrong);
    });
  }

  #tell(address: string, wrong: Wrong | undefined): unknown {
    if (wrong) this.#remarks.problem(address, wrong.message, wrong.hint);
    return undefined;
  }

  /** Puts a value where a way leads, and the objects on the way. */
  #set(item: Item, path: string, valueOf: () => unknown): void {
    const value = valueOf();
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    const names = path.split('/');
    const last = names.pop() ?? '';
    let part = item;
    for (const name of names) part = (part[name] ??= {}) as Item;
    part[last] = value;
  }

  #checked(): WorkbookReading {
    const { problems: told, notices } = this.#remarks;
    const value = this.#value;
    const result = validate(value);
    const notes = result.notes.map((note) => this.#located(note));
    if (result.valid && told.length === 0) return { data: result.data, value, problems: [], notes, notices };
    const cells = new Set(told.map(({ cell }) => cell));
    const found = result.problems
      .filter(({ path }) => !this.#isLacking(path))
      .map((problem) => this.#located(problem))
      .filter(({ cell }) => cell === undefined || !cells.has(cell));
    return { value, problems: [...told, ...found], notes: [], notices };
  }

  /** Whether a place is missing because its sheet or column is, which is told already. */
  #isLacking(path: string): boolean {
    const names = path.split('/').slice(1);
    if (this.#lacking.has(`/${names[0]}`)) return true;
    if (this.#lacking.has('register') && !collectionNames.some((name) => name === names[0])) return true;
    const way = names.filter((name) => !/^\d+$/.test(name)).join('/');
    return [...this.#lacking].some(
      (lacking) =>
        way === lacking.replace(':', '/') ||
        (lacking.replace(':', '/').startsWith(`${way}/`) && valueAt(this.#value, names) === undefined),
    );
  }

  #located(problem: Problem): WorkbookProblem {
    const names = problem.path.split('/').slice(1);
    const cell = this.#cellOf(names);
    const isMissing = problem.rule === 'schema' && names.length > 0 && valueAt(this.#value, names) === undefined;
    const said = problem.rule === 'references-resolve' ? { ...problem, message: withSheets(problem.message) } : problem;
    return { ...said, ...(isMissing && missing(names)), ...(cell !== undefined && { cell }) };
  }

  /** The cell of a place: of the last object on the way there that was read from a row. */
  #cellOf(names: readonly string[]): string | undefined {
    if (names.length === 0) return undefined;
    const [collection = ''] = names;
    if (names.length === 1 && tables.some((table) => keyOf(table) === collection))
      return this.#grids.get(collection)?.name;
    let part: unknown = this.#value;
    let origin = this.#origins.get(this.#value);
    let rest = names;
    for (const [index, name] of names.entries()) {
      if (typeof part !== 'object' || part === null) break;
      part = (part as Item)[name];
      const found = typeof part === 'object' && part !== null ? this.#origins.get(part) : undefined;
      if (found) [origin, rest] = [found, names.slice(index + 1)];
    }
    return origin?.(rest);
  }
}

const valueAt = (value: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>((part, name) => (part as Item | undefined)?.[name], value);

/** A sentence that names collections as its rule does, with the names of their sheets. */
const withSheets = ({ da, en }: Text): Text => ({ da: named(da, 'da'), en: named(en, 'en') });

const named = (text: string, language: Language): string =>
  text.replaceAll(/(?<= )[A-Za-z]+(?=,|$)/g, (word) =>
    collectionNames.some((name) => name === word) ? sheetName(word, language) : word,
  );

function missing(names: readonly string[]): Wrong {
  const [form = '', ...rest] = names.filter((name) => !/^\d+$/.test(name));
  const isRecord = collectionNames.some((name) => name === form);
  const of = rest.at(-1);
  const isOfLanguage = of === 'da' || of === 'en';
  const path = (isRecord ? rest : [form, ...rest]).slice(0, isOfLanguage ? -1 : undefined).join('/');
  const label = (language: Language): string => {
    const name = labelOf(isRecord ? (form as CollectionName) : 'dataset', path, language);
    return isOfLanguage ? `${name} (${languageWord(of, language)})` : name;
  };
  return {
    message: { da: `${label('da')} mangler`, en: `${label('en')} is missing` },
    hint: { da: 'Udfyld cellen', en: 'Fill in the cell' },
  };
}

/** Records stand by id, wherever a row was added. */
function sortById(records: Item[] | undefined): void {
  const idOf = (record: Item): string => (typeof record['id'] === 'string' ? record['id'] : '');
  records?.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

/** The headings of a sheet in both languages, folded, each with the key of its column. */
function headingsOf(table: Table): ReadonlyMap<string, string> {
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

const requiredHeadings = (table: Table, language: Language): string =>
  table.columns
    .filter(({ field }) => field.isRequired)
    .map((column) => heading(table, column, language) + (isRepeated(column) ? ' 1' : ''))
    .join(', ');

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

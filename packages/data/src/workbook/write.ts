import { collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language } from '../model/text.ts';
import { collectionLabel, type Field, fieldsOf, type FormName, helpOf, recordLabel, valueLabel } from '../words.ts';
import { Lists } from './lists.ts';
import { inFormula, leftOut, letter, markOf } from './marks.ts';
import { readmeOf } from './readme.ts';
import type { BookToWrite, Cell, CellValue, Choices, SheetToWrite, Style } from './spreadsheet.ts';
import {
  type Column,
  heading,
  headingWords,
  isNumbered,
  isRepeated,
  keyOf,
  nameColumn,
  ownersOf,
  register,
  sheetName,
  sheetsReferredTo,
  sourcesOfChoice,
  type Table,
  tables,
} from './tables.ts';

/** The rows that choices are offered in beyond those that are written. */
const spare = 500;

/** The empty rows that are written as text: a spreadsheet would make numbers and dates of codes written there. */
const empty = 60;

/** A cell holds no more, and a spreadsheet would cut what is longer. */
const longest = 32_767;

const text: Style = { numFmt: '@' };
const head: Style = {
  numFmt: '@',
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EEF2' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const optionalHead: Style = { ...head, font: { bold: false } };

/** A data set as sheets, ready to be written. */
export function bookOf(whole: Dataset, language: Language): BookToWrite {
  const dataset = withoutTakenOut(whole);
  const lists = new Lists(dataset, language);
  const sheets = tables.map((table) => sheetOf(table, dataset, language, lists));
  const first = registerSheet(dataset, language, lists);
  return {
    sheets: [readmeOf(language), first, ...sheets, lists.sheet()],
    namedRanges: [
      ...tables.map((table) => ({
        name: markOf(keyOf(table)),
        range: `${inFormula(sheetName(keyOf(table), language))}!$A$1`,
      })),
      { name: markOf('register'), range: `${inFormula(sheetName('register', language))}!$A$1` },
      ...lists.names(),
    ],
    properties: {
      // A draft may lack what a data set must have.
      title: (dataset as Partial<Dataset>).title?.[language] ?? '',
      creator: 'klimaindsats',
      custom: {
        // An empty sheet is an empty list, unless the data set had none.
        [leftOut]: collectionNames.filter((name) => dataset[name] === undefined).join(' ') || '-',
      },
    },
  };
}

type Item = Readonly<Record<string, unknown>>;

/** A row's object, with what it belongs to. */
interface Row {
  readonly item: Item;
  readonly record: Item & { readonly id: string };
  /** Which of the record's parts it belongs to, and which of its siblings it is, from 1. */
  readonly part: number;
  readonly number: number;
}

function rowsOf({ collection, path }: Table, dataset: Dataset): readonly Row[] {
  const names = path === '' ? [] : path.split('/');
  return (dataset[collection] ?? []).flatMap((record) => {
    const whole = record as unknown as Row['record'];
    let rows: readonly Row[] = [{ item: whole, record: whole, part: 0, number: 1 }];
    for (const name of names) {
      rows = rows.flatMap(({ item, number }) =>
        ((item[name] ?? []) as readonly Item[]).map((part, index) => ({
          item: part,
          record: whole,
          part: number,
          number: index + 1,
        })),
      );
    }
    return rows;
  });
}

interface Shown {
  readonly heading: string;
  readonly note: string;
  readonly isRequired: boolean;
  readonly style?: Style;
  readonly width: number;
  readonly choices?: string;
  readonly value: (row: Row) => CellValue;
}

function sheetOf(table: Table, dataset: Dataset, language: Language, lists: Lists): SheetToWrite {
  const rows = rowsOf(table, dataset);
  const shown = [
    ...ownerColumns(table, language, lists),
    ...table.columns.flatMap((column) => columnsOf(table, column, rows, language, lists)),
  ];
  const cells = rows.map((row) => shown.map(({ value }) => fitting(value(row), `${keyOf(table)} › ${row.record.id}`)));
  return {
    name: sheetName(keyOf(table), language),
    columns: shown.map(({ width, style }) => ({ width, ...(style && { style }) })),
    rows: [
      shown.map((column) => column.heading),
      ...cells,
      ...Array.from({ length: empty }, () => shown.map((): CellValue => null)),
    ],
    cells: headCells(shown),
    dataValidations: shown.flatMap(({ choices }, index) =>
      choices === undefined ? [] : [choicesAt(choices, letter(index), rows.length, language)],
    ),
    freezePane: { rows: 1, columns: table.path === '' ? (nameColumn(table) ? 2 : 1) : 1 },
  };
}

/** The columns that say which record a row belongs to, and where it is told apart which part of it. */
function ownerColumns(table: Table, language: Language, lists: Lists): readonly Shown[] {
  const { collection } = table;
  const at = language === 'da' ? 0 : 1;
  const owner: Shown = {
    heading: recordLabel(collection, language),
    note: {
      da: `Hvad rækken hører til: en række på arket ${collectionLabel(collection, 'da')}. Skal udfyldes.`,
      en: `What the row belongs to: a row of the sheet ${collectionLabel(collection, 'en')}. Must be filled in.`,
    }[language],
    isRequired: true,
    style: text,
    width: 32,
    choices: lists.nameFor([collection]),
    value: ({ record }) => lists.labelOf([collection], record.id),
  };
  const number = (note: string, value: Shown['value']): Shown => ({
    heading: headingWords.number[at],
    note,
    isRequired: true,
    width: 6,
    value,
  });
  if (table.path === '') return [];
  if (ownersOf(table).length > 1) {
    const parent = sheetName(`${collection}/${table.path.split('/').slice(0, -1).join('/')}`, language);
    return [
      owner,
      number(
        {
          da: `Nummeret på den række på arket ${parent}, som rækken hører til.`,
          en: `The number of the row of the sheet ${parent} that the row belongs to.`,
        }[language],
        ({ part }) => part,
      ),
    ];
  }
  return isNumbered(table)
    ? [
        owner,
        number(
          {
            da: 'Rækkens nummer for planen: 1, 2 … Andre ark henviser til det.',
            en: 'The number of the row for the plan: 1, 2 … Other sheets refer to it.',
          }[language],
          (row) => row.number,
        ),
      ]
    : [owner];
}

function columnsOf(
  table: Table,
  column: Column,
  rows: readonly Row[],
  language: Language,
  lists: Lists,
): readonly Shown[] {
  const { field } = column;
  const label = heading(table, column, language);
  const sources = sourcesOfChoice(table, column);
  const choices = sources === undefined ? undefined : lists.nameFor(sources);
  const shared: Omit<Shown, 'heading' | 'value' | 'note' | 'isRequired'> = {
    ...(isTaken(column) && { style: text }),
    width: widthOf(column),
    ...(choices !== undefined && { choices }),
  };
  const isRequired = field.isRequired && !isInOptionalPart(table, column);
  const note = noteOf(table, field, isRequired, language);
  const valueAt = ({ item }: Row): unknown => valueIn(item, column.path);
  const plain = (value: unknown): CellValue => written(value, table.collection, field, language, lists);
  if (!isRepeated(column))
    return [{ ...shared, heading: label, note, isRequired, value: (row) => plain(valueAt(row)) }];
  const most = Math.max(3, ...rows.map((row) => ((valueAt(row) ?? []) as readonly unknown[]).length));
  return Array.from({ length: most }, (_, index) => ({
    ...shared,
    heading: `${label} ${index + 1}`,
    note,
    isRequired: isRequired && index === 0,
    value: (row: Row) => plain(((valueAt(row) ?? []) as readonly unknown[])[index]),
  }));
}

const valueIn = (item: Item, path: string): unknown =>
  path.split('/').reduce<unknown>((part, name) => (part as Item | undefined)?.[name], item);

/** A value of a field as its cell has it: as people choose it, where it is chosen. */
function written(value: unknown, form: FormName, field: Field, language: Language, lists: Lists): CellValue {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return listed(value.map(String), form, field, language);
  if (typeof value !== 'string') return null;
  const sheets = sheetsReferredTo(field);
  if (sheets) return lists.labelOf(sheets, value);
  return field.values ? valueLabel(form, field.path, value, language) : value;
}

/** Whether a spreadsheet would take what is written for something else: codes, dates, numbers that are names. */
const isTaken = ({ field, language }: Column): boolean =>
  language === undefined && !['number', 'HttpsUrl', 'EmailAddress'].includes(field.type) && field.values === undefined;

/** A list in one cell: words of days with commas between, other words a line each; as JSON where that can't be told apart. */
function listed(words: readonly string[], form: FormName, field: Field, language: Language): CellValue {
  if (words.length === 0) return null;
  if (field.values) return words.map((word) => valueLabel(form, field.path, word, language)).join(', ');
  const isApart = words.every((word) => word === word.trim() && word !== '' && !/[\r\n]/.test(word));
  const joined = words.join('\n');
  return isApart && !joined.startsWith('[') ? joined : JSON.stringify(words);
}

const isInOptionalPart = ({ collection, path }: Table, { field }: Column): boolean => {
  const parent = field.path.split('/').slice(0, -1);
  const around = parent.slice(0, -1).join('/');
  if (parent.join('/') === path) return false;
  return fieldsOf(collection, around).some(({ name, isRequired }) => name === parent.at(-1) && !isRequired);
};

function noteOf({ collection }: Table, field: Field, isRequired: boolean, language: Language): string {
  const help = helpOf(collection, field.path, language);
  const must = { da: 'Skal udfyldes.', en: 'Must be filled in.' }[language];
  return isRequired ? `${help} ${must}` : help;
}

const widths: Readonly<Record<string, number>> = {
  number: 12,
  AreaCode: 10,
  Edtf: 22,
  AsOf: 22,
  IsoDate: 12,
  PostalCode: 12,
  ClockTime: 9,
  PhoneNumber: 16,
  CvrNumber: 14,
  GlobalLocationNumber: 18,
  Id: 22,
};
const widthOf = ({ field, language }: Column): number =>
  language !== undefined ? 40 : field.references ? 32 : field.values ? 20 : (widths[field.type] ?? 28);

/** The headings' cells, each with the explanation as a note. */
function headCells(shown: readonly Shown[]): ReadonlyMap<string, Partial<Cell>> {
  return new Map(
    shown.map(({ heading: value, note, isRequired }, index) => [
      `0,${index}`,
      { value, style: isRequired ? head : optionalHead, comment: { author: 'klimaindsats', text: note } },
    ]),
  );
}

/** What else is written by hand is told of, not refused: an id or a name alone can be read, too. */
const choicesAt = (list: string, column: string, rows: number, language: Language): Choices => ({
  type: 'list',
  formula1: list,
  range: `${column}2:${column}${rows + 1 + spare}`,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: { da: 'Står ikke på listen', en: 'Not in the list' }[language],
  errorMessage: {
    da: 'Vælg fra listen. Er det nyt, så skriv det først på sit eget ark.',
    en: 'Choose from the list. If it is new, write it on its own sheet first.',
  }[language],
});

function registerSheet(dataset: Dataset, language: Language, lists: Lists): SheetToWrite {
  const at = language === 'da' ? 0 : 1;
  const rows = register.columns.map((column) => {
    const { field, path } = column;
    const value = valueIn(dataset as unknown as Item, path);
    return {
      label: heading(register, column, language),
      value: fitting(written(value, 'dataset', field, language, lists), path),
      help: helpOf('dataset', field.path, language),
      sources: sourcesOfChoice(register, column),
    };
  });
  const { field, value, explanation } = headingWords;
  const names = [field[at], value[at], explanation[at]];
  return {
    name: sheetName('register', language),
    columns: [{ width: 28, style: text }, { width: 60, style: text }, { width: 100 }],
    rows: [names, ...rows.map((row) => [row.label, row.value, row.help])],
    cells: new Map(names.map((name, index) => [`0,${index}`, { value: name, style: head }])),
    dataValidations: rows.flatMap(({ sources }, index) =>
      sources ? [{ ...choicesAt(lists.nameFor(sources), 'B', 0, language), range: `B${index + 2}` }] : [],
    ),
    freezePane: { rows: 1, columns: 1 },
  };
}

function fitting(value: CellValue, place: string): CellValue {
  if (typeof value === 'string' && value.length > longest) {
    throw new RangeError(
      `${place}: a text has ${value.length} characters, and a cell of a workbook holds ${longest}. Shorten it.`,
    );
  }
  // What looks like the format's own way to write a sign would be read as that sign.
  return typeof value === 'string' ? value.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : value;
}

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/text.ts';
import { collectionLabel, type Field, fieldsOf, helpOf, recordLabel } from '../words.ts';
import type { Lists } from './lists.ts';
import type { CellValue, Style } from './spreadsheet.ts';
import {
  type Column,
  heading,
  headingWords,
  isNumbered,
  isRepeated,
  ownersOf,
  sheetName,
  sourcesOfChoice,
  type Table,
} from './tables.ts';
import { type Item, valueIn, written } from './written-value.ts';

export const text: Style = { numFmt: '@' };
/** A row's object, with what it belongs to. */
export interface Row {
  readonly item: Item;
  readonly record: Item & { readonly id: string };
  /** Which of the record's parts it belongs to, and which of its siblings it is, from 1. */
  readonly part: number;
  readonly number: number;
}

/** The rows of a sheet: the records of a collection, or the parts of them that a table is of. */
export function rowsOf({ collection, path }: Table, dataset: Dataset): readonly Row[] {
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

/** A column as it is written. */
export interface Shown {
  readonly heading: string;
  readonly note: string;
  readonly isRequired: boolean;
  readonly style?: Style;
  readonly width: number;
  readonly choices?: string;
  readonly value: (row: Row) => CellValue;
}

/** The columns of a sheet, as many of what stands several times as its rows need. */
export const columnsToWrite = (
  table: Table,
  rows: readonly Row[],
  language: Language,
  lists: Lists,
): readonly Shown[] => [
  ...ownerColumns(table, language, lists),
  ...table.columns.flatMap((column) => columnsOf(table, column, rows, language, lists)),
];

/** The columns that say which record a row belongs to, and where needed which part of it. */
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
  const most = rows.reduce((length, row) => Math.max(length, ((valueAt(row) ?? []) as readonly unknown[]).length), 3);
  return Array.from({ length: most }, (_, index) => ({
    ...shared,
    heading: `${label} ${index + 1}`,
    note,
    isRequired: isRequired && index === 0,
    value: (row: Row) => plain(((valueAt(row) ?? []) as readonly unknown[])[index]),
  }));
}

/** Whether a spreadsheet would take what is written for something else: codes, dates, numbers that are names. */
const isTaken = ({ field, language }: Column): boolean =>
  language === undefined && !['number', 'HttpsUrl', 'EmailAddress'].includes(field.type) && field.values === undefined;

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

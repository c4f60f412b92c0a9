import { collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language } from '../model/text.ts';
import { helpOf } from '../words.ts';
import { Lists } from './lists.ts';
import { inFormula, leftOut, letter, markOf } from './marks.ts';
import { readmeOf } from './readme.ts';
import type { BookToWrite, Cell, CellValue, Choices, SheetToWrite, Style } from './spreadsheet.ts';
import {
  heading,
  headingWords,
  keyOf,
  nameColumn,
  register,
  sheetName,
  sourcesOfChoice,
  type Table,
  tables,
} from './tables.ts';
import { columnsToWrite, rowsOf, type Shown, text } from './written-columns.ts';
import { fitting, type Item, valueIn, written } from './written-value.ts';

/** The rows that choices are offered in beyond those that are written. */
const spare = 500;

/** The empty rows that are written as text: a spreadsheet would make numbers and dates of codes written there. */
const empty = 60;

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

function sheetOf(table: Table, dataset: Dataset, language: Language, lists: Lists): SheetToWrite {
  const rows = rowsOf(table, dataset);
  const shown = columnsToWrite(table, rows, language, lists);
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

/** The headings' cells, each with the explanation as a note. */
function headCells(shown: readonly Shown[]): ReadonlyMap<string, Partial<Cell>> {
  return new Map(
    shown.map(({ heading: value, note, isRequired }, index) => [
      `0,${index}`,
      { value, style: isRequired ? head : optionalHead, comment: { author: 'klimaindsats', text: note } },
    ]),
  );
}

/** The spreadsheet warns about other values, and doesn't refuse them: an id or a name alone can be read, too. */
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

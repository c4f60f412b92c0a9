/**
 * LibreOffice opens every CSV, in a Danish locale and with each separator that a person may pick in its dialog, formulas
 * allowed. It takes minutes and an office suite, so only CI runs it.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { parse } from 'csv-parse/sync';
import { requireTool } from 'tools/require-tool';

import { columnsOf } from '../build/columns.ts';
import { currentDataset } from '../build/current.ts';
import type { ColumnKind } from '../src/formats/columns.ts';
import { type CsvDialect, toCsvWith, valueOf } from '../src/formats/csv.ts';
import { participationColumns, participationFile, toParticipationCsv } from '../src/formats/participation-table.ts';
import { type CollectionName, collectionNames } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { makeProfile } from './libreoffice-profile.ts';
import { schema } from './schema.ts';
import { changed } from './small.ts';

const columns = columnsOf(schema);
const dialects = [
  ['rfc4180', ','],
  ['excel', ';'],
] as const;
const separators = [',', ';', '\t'];
/** More that a person may write in the dialog. */
const others = ['|', '^', '~', '¦'];
const [danish, english] = [1030, 1033];

/** Texts that are a formula somewhere: at the start, behind what may be a separator, in quotes, on a line of their own. */
const payloads = ['=1+1', '+1+1', '-1+1', '@SUM(1;2)', '=HYPERLINK("https://example.dk";"x")', '="a"&"b"', '＝1+1'];
const hostile = payloads.flatMap((payload) => [
  payload,
  ` ${payload}`,
  `"${payload}"`,
  `'${payload}`,
  ...[',', ';', '\t', ...others, ':', ' ', '\n', '\r\n', ',"', '; "', '","', '";"', ',\u00a0'].map(
    (between) => `Hej${between}${payload}${between}x`,
  ),
]);
/** Texts that a spreadsheet takes for something else, and texts that look a little dangerous and aren't. */
const ordinary = [
  ...[
    '0751',
    '1e5',
    '1-2',
    '3/4',
    '2021-05',
    '5 maj',
    'maj 21',
    '1. januar 2020',
    '12:30',
    '5 %',
    'kr. 5',
    'SAND',
    'false',
  ],
  ...['-5', '+4512345678', 'a=b', 'forbrug og -produktion', '1990 - 2030', 'https://example.dk/?a=1&b=-2', 'Å; Æ, Ø'],
];

const texts = changed((draft) => {
  const [source] = draft.sources;
  draft.sources = [...hostile, ...ordinary].map((text, index) => ({
    ...source,
    id: `s${index}`,
    title: { da: text, en: text },
    publisher: text,
  })) as unknown as typeof draft.sources;
  const [figure] = draft.figures;
  draft.figures = [1.234, 2.5, 1234567, 0.5, 98].map((value, index) => ({
    ...figure,
    id: `f${index}`,
    value,
    names: [...hostile.slice(0, 30), 'A | B'],
    alternatives: [{ ...figure, value: 3, note: { da: hostile.join(), en: '=1' } }],
  })) as unknown as typeof draft.figures;
});

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-libreoffice-'));
const user = makeProfile(folder);
after(() => rmSync(folder, { recursive: true }));

/** A cell as LibreOffice has it: what it shows, or its formula, and whether it is a text. */
interface Cell {
  readonly content: string;
  readonly isText: boolean;
}
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** How a person opens a file: with a separator, in a language, and perhaps with "quoted field as text". */
interface Opening {
  readonly separator: string;
  readonly language?: number;
  readonly isQuotedText: boolean;
}

/** Files as LibreOffice opens them, by name: it writes what it read as CSV, each text in quotes. */
function opened(
  files: Readonly<Record<string, string>>,
  { separator, language = danish, isQuotedText }: Opening,
  write: 'values' | 'formulas',
): Sheets {
  const [input, output] = [mkdtempSync(join(folder, 'in-')), mkdtempSync(join(folder, 'out-'))];
  for (const [name, text] of Object.entries(files)) writeFileSync(join(input, name), text);
  // Separator, quote, UTF-8, first line, columns, language, quoted is text, dates are found; the last allows formulas.
  const open = `CSV:${separator.charCodeAt(0)},34,76,1,,${language},${isQuotedText},true,false,false,false,0,true`;
  const save = `csv:Text - txt - csv (StarCalc):9,34,76,1,,${english},true,false,true,${write === 'formulas'},false,0`;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${user}`,
      '--headless',
      `--infilter=${open}`,
      '--convert-to',
      save,
      '--outdir',
      output,
      ...Object.keys(files).map((name) => join(input, name)),
    ],
    { stdio: 'ignore' },
  );
  assert.equal(readdirSync(output).length, Object.keys(files).length);
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      parse(readFileSync(join(output, name), 'utf8'), {
        delimiter: '\t',
        relax_column_count: true,
        cast: (content, { quoting }) => ({ content, isText: quoting }),
      }) as unknown as readonly (readonly Cell[])[],
    ]),
  );
}

/** The files of a data set in a dialect. */
const filesOf = (
  dataset: Dataset,
  dialect: CsvDialect,
  names: readonly CollectionName[] = collectionNames,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(names.map((name) => [`${name}.csv`, toCsvWith(columns, dataset, name, dialect)])),
  [`${participationFile}.csv`]: toParticipationCsv(dataset, dialect),
});

/** Every cell that is a formula, but for a text as the formula of itself. */
const formulas = (sheets: Sheets): readonly string[] =>
  Object.entries(sheets).flatMap(([name, rows]) =>
    rows
      .flat()
      .filter(({ content }) => /^[=+\-@](?![\d.,]*$)/.test(content) && !/^="[^"=]*"$/.test(content))
      .map(({ content }) => `${name}: ${content}`),
  );

/** Every cell that isn't what the record says. */
function differences(sheets: Sheets, dataset: Dataset, name: CollectionName): readonly string[] {
  const [header = [], ...rows] = sheets[`${name}.csv`] ?? [];
  assert.deepEqual(
    header.map(({ content }) => content),
    columns[name].map(([column]) => column),
  );
  const records = dataset[name] ?? [];
  assert.equal(rows.length, records.length);
  return records.flatMap((record, line) =>
    columns[name].flatMap((column, place) => {
      const value = valueOf(record, column);
      const { content = '', isText = false } = rows[line]?.[place] ?? {};
      return isSame(column[1], value, content, isText)
        ? []
        : [`${name} › ${record.id}: ${column[0]} is ${content}, not ${JSON.stringify(value)}`];
    }),
  );
}

function isSame(kind: ColumnKind, value: unknown, content: string, isText: boolean): boolean {
  if (value === undefined) return content === '';
  switch (kind) {
    case 'number':
      return !isText && Number(content.replace(',', '.')) === value;
    case 'from':
    case 'to':
    case 'day':
      return !isText && content === value;
    case 'json':
      return isDeepStrictEqual(JSON.parse(content), value);
    case 'list':
      return isDeepStrictEqual(content.startsWith('[') ? JSON.parse(content) : content.split(' | '), value);
    case 'url':
      return isText && decodeURI(content) === decodeURI(value as string);
    default:
      return isText && content === value;
  }
}

describe('LibreOffice', () => {
  it('finds texts, numbers, codes and days of every collection as they are, and nothing that runs', async (test) => {
    if (!requireTool(test, 'libreoffice')) return;
    const dataset = await currentDataset();
    for (const [dialect, own] of dialects)
      for (const separator of separators) {
        const opening = { separator, isQuotedText: dialect === 'rfc4180' };
        const files = filesOf(dataset, dialect);

        assert.deepEqual(formulas(opened(files, opening, 'formulas')), [], `${dialect} ${JSON.stringify(separator)}`);
        if (separator !== own) continue;
        const sheets = opened(files, opening, 'values');
        assert.deepEqual(
          collectionNames.flatMap((name) => differences(sheets, dataset, name)),
          [],
        );
        const [header = [], ...rows] = sheets[`${participationFile}.csv`] ?? [];
        assert.deepEqual(
          header.map(({ content }) => content),
          participationColumns.map(([column]) => column),
        );
        assert.equal(rows.length, dataset.participations.length);
        assert.deepEqual(
          rows.map(([code]) => code).filter((code) => !code?.isText || !/^\d{4}$/.test(code.content)),
          [],
        );
      }
  });

  it('runs no formula that somebody wrote into a text, whichever separator it opens the file with', (test) => {
    if (!requireTool(test, 'libreoffice')) return;
    for (const [dialect] of dialects)
      for (const separator of [...separators, ...others, ':', ' ']) {
        const opening = { separator, isQuotedText: false };
        const sheets = opened(filesOf(texts, dialect, ['sources', 'figures']), opening, 'formulas');

        assert.deepEqual(formulas(sheets).filter(runsHere), [], `${dialect} ${JSON.stringify(separator)}`);

        // After a colon or a space, a hyphen or a plus begins a word or a number: LibreOffice runs an equals sign alone.
        function runsHere(cell: string): boolean {
          return [...separators, ...others].includes(separator) || cell.includes(': =');
        }
      }
  });

  it('finds decimals, and texts that look like numbers, dates and formulas, as they are', (test) => {
    if (!requireTool(test, 'libreoffice')) return;
    const harmless = { ...texts, sources: texts.sources.slice(hostile.length) };
    for (const [dialect, separator] of dialects) {
      // The dialect for programs has decimal points, which are English in the dialog.
      const language = dialect === 'excel' ? danish : english;
      const opening = { separator, language, isQuotedText: dialect === 'rfc4180' };
      const sheets = opened(filesOf(harmless, dialect, ['sources', 'figures']), opening, 'values');

      for (const name of ['sources', 'figures'] as const)
        assert.deepEqual(differences(sheets, harmless, name), [], dialect);
    }
  });

  it('is seen to find what is not made harmless', (test) => {
    if (!requireTool(test, 'libreoffice')) return;
    for (const [separator, text] of [
      [',', 'a,=1+1,b'],
      [';', 'a,"Hej;=1+1;x"'],
    ] as const) {
      const sheets = opened({ 'a.csv': `a,b\r\nx,${text}\r\n` }, { separator, isQuotedText: false }, 'formulas');
      assert.deepEqual(formulas(sheets), ['a.csv: =1+1']);
    }
  });
});

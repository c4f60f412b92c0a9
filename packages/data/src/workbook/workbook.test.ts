import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { writeOds } from 'hucre/ods';
import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { patience } from 'tools/patience';

import { currentDataset } from '../../build/current.ts';
import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import { starter } from '../command/starter.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/text.ts';
import { fieldsOf } from '../words.ts';
import { fromWorkbook, toWorkbook, type WorkbookReading, workbookSentence } from '../workbook.ts';
import { Lists } from './lists.ts';
import { keyOf, sheetName, tables } from './tables.ts';
import { bookOf } from './write.ts';
import { columnsToWrite, rowsOf } from './written-columns.ts';

type Sheets = Map<string, Required<Pick<WriteSheet, 'rows' | 'cells'>> & WriteSheet>;

/** A workbook of the fictional register, after something was done to its sheets. */
async function altered(
  change: (sheets: Sheets, book: WriteOptions) => void,
  language: Language = 'da',
  of: Dataset = living,
) {
  const book = structuredClone(bookOf(of, language)) as unknown as WriteOptions;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet])) as unknown as Sheets;
  for (const [name, sheet] of sheets) sheets.set(name, Object.assign(sheet, { cells: new Map(sheet.cells) }));
  change(sheets, book);
  return writeXlsx(book);
}

/** A workbook with these values in these cells of a sheet: a value, or a cell with a formula or a format. */
const withCells = (sheet: string, values: Readonly<Record<string, unknown>>, of?: Dataset) =>
  altered(
    (sheets) => {
      const { rows, cells } = sheets.get(sheet) ?? assert.fail(sheet);
      for (const [address, value] of Object.entries(values)) {
        const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
        const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(number) - 1;
        const isCell = typeof value === 'object' && value !== null && !(value instanceof Date);
        while (rows.length <= row) rows.push([]);
        (rows[row] ?? [])[column] = (isCell ? null : value) as null;
        cells.set(`${row},${column}`, isCell ? value : { value: value as string });
      }
    },
    'da',
    of,
  );

const sentences = ({ problems, notices }: WorkbookReading, language: Language = 'da'): readonly string[] => [
  ...problems.map((problem) => workbookSentence(problem, language)),
  ...notices.map(({ cell, message }) => `${cell}: ${message[language]}`),
];

const told = async (bytes: Promise<Uint8Array>, language?: Language) =>
  sentences(await fromWorkbook(await bytes), language);

describe('a workbook', () => {
  it('is the same data when it is read back, in Danish and in English', async () => {
    for (const dataset of [await currentDataset(), living, small, starter('2026-11-26')])
      for (const language of ['da', 'en'] as const) {
        const reading = await fromWorkbook(await toWorkbook(dataset, { language }));

        assert.deepEqual(sentences(reading), []);
        assert.deepEqual(reading.data, dataset);
      }
  });

  it('keeps what may look like something else', async () => {
    const texts = [
      '=1+1',
      '-5',
      '+45',
      '0751',
      '1e5',
      'TRUE',
      '2026-05-01',
      '1/2',
      "'a",
      '_x0041_',
      'a\nb',
      'a, b; c | d',
      '<&>"\'',
      'a_x0041_b',
      'Å æ ø 😀',
      '[p1]',
      'A [p1]',
    ];
    for (const text of texts) {
      const dataset: Dataset = {
        ...living,
        persons: (living.persons ?? []).map((person, index) => ({
          ...person,
          name: `${text}${index > 0 ? index : ''}`,
        })),
        figures: living.figures.map((figure) => ({ ...figure, names: [text, 'x'] })),
        sources: living.sources.map((source) => ({ ...source, title: { da: text, en: text }, publisher: text })),
        title: { da: text, en: text },
      };
      const { value } = await fromWorkbook(await toWorkbook(dataset));

      assert.deepEqual(value, dataset, JSON.stringify(text));
    }
  });

  it('has columns for as many rows as there are', () => {
    const table = tables.find((one) => keyOf(one) === 'memberships') ?? assert.fail();
    const rows = rowsOf(table, living);
    const many = Array.from({ length: 200_000 }, () => rows[0] ?? assert.fail());
    const columns = (of: typeof rows) => columnsToWrite(table, of, 'da', new Lists(living, 'da')).length;

    assert.equal(columns(many), columns(rows));
  });

  it('tells sheets and columns apart in either language', () => {
    const keys = ['register', 'readme', 'lists', ...tables.map(keyOf)];
    const meant = new Map<string, string>();
    for (const language of ['da', 'en'] as const)
      for (const key of keys) {
        const name = sheetName(key, language);
        assert.ok(name.length <= 31 && !/[:\\/?*[\]]/.test(name), name);
        assert.equal(meant.get(name) ?? key, key, `${name} means ${key} alone`);
        meant.set(name, key);
      }
    for (const language of ['da', 'en'] as const)
      for (const { name, rows, hidden } of bookOf(living, language).sheets.slice(1))
        if (!hidden) assert.equal(new Set(rows[0]).size, rows[0]?.length, `${name} ${language}`);
  });

  it('has every field of the schema', () => {
    const written = new Set(
      tables.flatMap(({ collection, columns }) => columns.map(({ field }) => `${collection}/${field.path}`)),
    );
    const fields = tables.flatMap(({ collection, path }) =>
      fieldsOf(collection, path).map((field) => ({ collection, field })),
    );

    for (const { collection, field } of fields) {
      const path = `${collection}/${field.path}`;
      assert.ok(written.has(path) || [...written].some((other) => other.startsWith(`${path}/`)), path);
    }
  });

  it('can hold a draft, in which much is missing', async () => {
    for (const draft of [
      {},
      { persons: [{}, { id: 'p1' }, { name: 'Åge' }], memberships: [{ person: 'p9' }], title: { da: 'Kladde' } },
      {
        ...living,
        figures: [{ id: 'a', series: [{ order: 1 }], counts: {} }],
        contactPoints: [{ id: 'k', hours: [{ opens: '09' }] }],
      },
    ]) {
      const { value, problems } = await fromWorkbook(await toWorkbook(draft as unknown as Dataset));

      assert.ok(problems.length > 0);
      assert.deepEqual((value as Dataset).title, (draft as Partial<Dataset>).title);
      assert.equal((value as Dataset).memberships[0]?.person, (draft as Partial<Dataset>).memberships?.[0]?.person);
    }
  });

  it('leaves out who was taken out', async () => {
    const dataset: Dataset = { ...living, tombstones: [{ id: 'p5', removed: '2026-11-20' }] };
    const { value } = await fromWorkbook(await toWorkbook(dataset));

    assert.ok(!JSON.stringify(value).includes('Ørum') && !JSON.stringify(value).includes('mads@example.dk'));
    assert.equal((value as Dataset).memberships.at(-1)?.person, 'p5');
  });

  it('knows who was taken out by an id of letters alone, too', async () => {
    const dataset: Dataset = {
      ...living,
      memberships: living.memberships.map((one) => (one.person === 'p5' ? { ...one, person: 'prkdv' } : one)),
      persons: living.persons?.filter(({ id }) => id !== 'p5') ?? [],
      contactPoints: living.contactPoints?.filter(({ person }) => person !== 'p5') ?? [],
      tombstones: [{ id: 'prkdv', removed: '2026-11-20' }],
    };
    const reading = await fromWorkbook(await toWorkbook(dataset));

    assert.deepEqual(sentences(reading), []);
    assert.deepEqual(reading.data, dataset);
  });

  it('refuses a text that no cell holds', async () => {
    const dataset = changed((draft) => Object.assign(draft.sources[0], { publisher: 'a'.repeat(32_768) }));

    await assert.rejects(
      async () => toWorkbook(dataset),
      /a text has 32768 characters, and a cell of a workbook holds 32767/,
    );
    await assert.rejects(
      async () => toWorkbook({ ...small, title: { ...small.title, en: 'a'.repeat(32_768) } }),
      /^RangeError: title\/en: a text has 32768 characters/,
    );
  });

  it('is in one language: its sheets, headings, notes and explanations', () => {
    const textsOf = (language: Language): readonly string[] =>
      bookOf(living, language).sheets.flatMap(({ name, rows, cells, hidden }, index) => {
        const written = hidden ? [] : index === 0 ? rows.flat() : (rows[0] ?? []);
        const notes = [...(cells?.values() ?? [])].map(({ comment }) => comment?.text);
        return [name, ...written, ...notes].filter((each): each is string => typeof each === 'string' && each !== '');
      });
    const danish = new Set(textsOf('da'));
    const english = textsOf('en');

    assert.equal(english.length, textsOf('da').length);
    assert.ok(english.length > 300);
    assert.deepEqual([...new Set(english.filter((each) => danish.has(each)))].toSorted(), [
      'Digital Post',
      'E-mail',
      'Id',
      'Person',
      'Post',
      'Region',
      'Register',
    ]);
  });

  it('explains each heading in a note, and offers what can be chosen', () => {
    for (const sheet of bookOf(living, 'da').sheets.slice(2, -1)) {
      for (const index of (sheet.rows[0] ?? []).keys())
        assert.ok(sheet.cells?.get(`0,${index}`)?.comment?.text, sheet.name);
      assert.ok(sheet.dataValidations, sheet.name);
    }
  });
});

describe('what people do to a workbook', () => {
  it('may be to translate, move, add and empty', async () => {
    const english = await altered((sheets) => {
      const people = sheets.get('Personer') ?? assert.fail();
      const head = bookOf(living, 'en').sheets.find(({ name }) => name === 'People')?.rows[0] ?? [];
      people.rows = [
        [],
        ['Vores folk'],
        [...head],
        [],
        ...people.rows.slice(1, 3),
        [],
        [null, '   '],
        ...people.rows.slice(3),
      ].map((row) => [...row].reverse());
      people.cells = new Map();
      people.name = ' PEOPLE ';
      (sheets.get('Mål') ?? assert.fail()).rows = [];
    });
    const reading = await fromWorkbook(english);

    assert.deepEqual(sentences(reading), []);
    assert.deepEqual(reading.data, living);
  });

  it('may be to move what refers to several', async () => {
    const [source] = living.sources;
    assert.ok(source);
    const dataset: Dataset = {
      ...living,
      sources: ['a', 'b', 'protokollen'].map((id) => ({ ...source, id, title: { da: id, en: id } })),
      persons: (living.persons ?? []).map((person) => ({ ...person, sources: ['protokollen', 'a', 'b'] })),
    };
    const reading = await fromWorkbook(
      await altered(
        (sheets) => {
          const people = sheets.get('Personer') ?? assert.fail();
          people.rows = people.rows.map((row) => [...row].reverse());
          people.cells = new Map();
        },
        'da',
        dataset,
      ),
    );

    assert.deepEqual(reading.value, dataset);
  });

  it('may be to write spaces, other cases, names alone and ids alone', async () => {
    const reading = await fromWorkbook(
      await withCells('Medlemskaber', {
        B2: ' raad-formand ',
        C2: 'åge  østerby',
        D2: ' Æbleø',
        M2: '\u00a0BEKRÆFTET af kilden ',
      }),
    );

    assert.deepEqual(sentences(reading), []);
    assert.deepEqual(reading.data?.memberships[0], { ...living.memberships[0], onBehalfOf: '9102' });
  });

  it('may be to type numbers as text and text as numbers', async () => {
    const reading = await fromWorkbook(
      await altered((sheets) => {
        const set = (
          sheet: string,
          row: number,
          heading: string,
          value: string | number | Date,
          numFmt = 'General',
        ) => {
          const { rows, cells } = sheets.get(sheet) ?? assert.fail(sheet);
          const column = rows[0]?.indexOf(heading) ?? -1;
          assert.ok(column >= 0, heading);
          (rows[row] ?? [])[column] = value;
          cells.set(`${row},${column}`, { value, style: { numFmt } });
        };
        set('Tal', 1, 'Værdi', '38,5 ');
        set('Tal', 2, 'Værdi', 0.41, '0%');
        set('Tal', 6, 'Værdi', '12.400.001');
        set('Tal', 7, 'Værdi', '1 200 001');
        set('Adresser', 1, 'Postnummer', 999);
        set('Kontakter', 1, 'Telefon', 4_522_222_222);
        set('Kontakter', 2, 'Telefon', '44 44 44 44');
        set('Kontakter', 1, 'CVR-nummer', 13_748_136);
        set('Kontakter', 1, 'EAN-nummer', 5_798_000_000_001);
        set('Tider', 1, 'Åbner', 0.375, 'hh:mm');
        set('Tider', 1, 'Lukker', '15.00');
        set('Tider', 1, 'Ugedage', 'ma-to');
        set('Tider', 2, 'Ugedage', 'Friday');
        set('Personer', 1, 'Gælder for', new Date(Date.UTC(2026, 10, 1)), 'dd-mm-yyyy');
        set('Personer', 2, 'Gælder for', new Date(Date.UTC(2026, 10, 1)), 'mmm-yy');
        set('Personer', 3, 'Gælder for', 46_327);
        set('Personer', 4, 'Gælder for', 2026);
        set('Personer', 5, 'Gælder for', '1. november 2026');
      }),
    );

    assert.deepEqual(sentences(reading), ['Personer!N4: Tallet 46327 er læst som datoen 2026-11-01']);
    const { data } = reading;
    assert.ok(data);
    assert.deepEqual(
      [0, 1, 5, 6].map((index) => data.figures[index]?.value),
      [38.5, 41, 12_400_001, 1_200_001],
    );
    assert.equal(data.contactPoints?.[0]?.addresses?.[0]?.postalCode, '0999');
    assert.deepEqual({ ...data.contactPoints[0], addresses: [] }, { ...living.contactPoints?.[0], addresses: [] });
    assert.equal(data.contactPoints[1]?.phone, '+4544444444');
    assert.deepEqual(
      data.persons?.map(({ asOf }) => asOf),
      ['2026-11-01', '2026-11', '2026-11-01', '2026', '2026-11-01'],
    );
  });

  it('reads days as they are written, and refuses what could be others', async () => {
    const daysOf = async (text: string) =>
      (await fromWorkbook(await withCells('Tider', { C2: text }))).data?.contactPoints?.[0]?.hours?.[0]?.days;

    assert.deepEqual(await daysOf('Mon to Wed'), ['Mo', 'Tu', 'We']);
    assert.deepEqual(await daysOf('mandag til onsdag'), ['Mo', 'Tu', 'We']);
    assert.deepEqual(await daysOf('ma, on og to'), ['Mo', 'We', 'Th']);
    for (const text of ['ma to fr', 'ti to fr', 'to to fr', 'ma-on-fr', 'man-tirs-tors', 'ma til on til fr'])
      assert.equal(await daysOf(text), undefined, text);
  });

  it('is told by sheet and cell where it can’t be read', async () => {
    assert.deepEqual(
      await told(
        withCells('Medlemskaber', {
          B2: 'næstformand',
          C3: 'Ida',
          M4: 'måske',
          G5: { value: null, formula: 'NOW()' },
          L6: 'foråret 2026',
          A7: { value: new Date(Date.UTC(2026, 0, 2)), style: { numFmt: 'dd-mm-yyyy' } },
        }),
      ),
      [
        'Medlemskaber!B2: »næstformand« kendes ikke. Vælg fra listen, eller skriv det først på arket Poster.',
        'Medlemskaber!C3: »Ida« kendes ikke. Vælg fra listen, eller skriv det først på arket Personer.',
        'Medlemskaber!M4: »måske« står ikke på listen. Vælg bekræftet af kilden; fra indsatsens egen side; kilderne er uenige; udledt, se bemærkningen.',
        'Medlemskaber!G5: Formlen er ikke regnet ud. Åbn filen i Excel eller LibreOffice, og gem den, eller skriv værdien.',
        'Medlemskaber!A7: Cellen er blevet til en dato. Sæt cellens format til tekst, og skriv det igen.',
        'Medlemskaber!L6: »foråret 2026« har ikke den rette form. Skriv en dato, en periode eller unknown: 2021-09-30, 2020-11-19/2021-09-27.',
      ],
    );
    assert.deepEqual(
      await told(
        withCells('Tal', { G2: '1.234', G3: 'mange', G4: { value: new Date(0), style: { numFmt: 'dd-mm-yyyy' } } }),
        'en',
      ),
      [
        'Tal!G2: “1.234” may be two numbers. Write 1234 or 1.2340.',
        'Tal!G3: “mange” is not a number. Write the number alone, without a unit: 1250 or 12.5.',
        'Tal!G4: The cell has become a date. Set the cell’s format to text and write it again.',
      ],
    );
  });

  it('reads an id in brackets where a record has its own, as it is copied from a list', async () => {
    const isOut = withCells('Taget ud', { A3: 'Åge Østerby [p1]', B3: '2026-11-20' });
    const { value } = await fromWorkbook(await isOut);

    assert.deepEqual((value as Dataset).tombstones?.at(-1), { id: 'p1', removed: '2026-11-20' });
    assert.deepEqual(
      (
        (await fromWorkbook(await withCells('Taget ud', { A3: '[p1]', B3: '2026-11-20' }))).value as Dataset
      ).tombstones?.at(-1)?.id,
      'p1',
    );
  });

  it('is told of sheets by their names, whichever rule speaks', async () => {
    const isOut = await withCells('Taget ud', { A3: 'p1', B3: '2026-11-20' }, small);
    const names = /\b(tombstones|contactPoints|persons)\b/;

    const said = [await told(Promise.resolve(isOut)), await told(Promise.resolve(isOut), 'en')].flat();

    assert.ok(
      said.some((line) => line.includes('Fjern kontakten, og skriv dens id i Taget ud.')),
      said.join('\n'),
    );
    assert.ok(said.some((line) => line.includes('Remove the contact, and write its id in Taken out.')));
    for (const line of said) assert.doesNotMatch(line, names);
  });

  it('is told what is missing, what stands twice and what belongs to nothing', async () => {
    assert.deepEqual(await told(withCells('Personer', { B3: null, A4: 'p1' })), [
      'Personer!B3: Navn mangler. Udfyld cellen.',
    ]);
    assert.deepEqual(await told(withCells('Personer', { A4: 'p1' })), [
      'Personer!A4: Id’et »p1« er brugt før i samme liste. Giv den ene et andet id.',
      'Medlemskaber!C4: »p3« findes ikke i Personer, Taget ud. Ret id’et, eller tilføj det, det peger på.',
    ]);
    assert.deepEqual(await told(withCells('Tider', { A2: 'ukendt-kontakt', A3: null })), [
      'Tider!A2: »ukendt-kontakt« er ikke på arket Kontakter. Vælg fra listen, eller slet rækken.',
      'Tider!A3: Rækken siger ikke, hvad den hører til. Vælg en række fra arket Kontakter, eller slet rækken.',
    ]);
  });

  it('is told of sheets and columns that are gone or unknown', async () => {
    const gone = altered((sheets, book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== 'Poster' && name !== 'Personer');
      (sheets.get('Kilder')?.rows[0] ?? [])[3] = 'Hvem';
      sheets.get('Kilder')?.cells.delete('0,3');
      book.sheets.push({ name: 'Møder', rows: [['Dato'], ['1. maj']] }, { name: 'Ark1', rows: [] });
    });

    assert.deepEqual(await told(gone), [
      'Hele projektmappen: Arket Poster mangler. Lav et ark med navnet Poster og overskrifterne på øverste række.',
      'Kilder: Kolonnen Udgiver mangler. Skriv overskriften i øverste række, og udfyld kolonnen.',
      'Møder: Arket kendes ikke og er ikke læst',
      'Kilder!D1: Kolonnen »Hvem« kendes ikke og er ikke læst',
      'Personer: Arket er der ikke, så registret er læst uden det',
    ]);
    assert.deepEqual(
      await told(
        altered((_, book) => {
          book.sheets = [
            {
              name: 'Budget',
              rows: [
                ['Id', 'Kroner'],
                ['a', 5],
              ],
            },
          ];
          book.namedRanges = [];
        }),
      ),
      [
        'Hele projektmappen: Ingen af arkene er et registers. Begynd på en projektmappe med: klimaindsats workbook -o register.xlsx, eller på skrivebordet.',
      ],
    );
  });

  it('finds a sheet with another name by its mark, and one copied to another workbook by its headings', async () => {
    const rename = (book: WriteOptions, from: string, to: string): void => {
      for (const sheet of book.sheets) if (sheet.name === from) sheet.name = to;
      for (const range of book.namedRanges ?? []) range.range = range.range.replace(`'${from}'`, `'${to}'`);
    };
    for (const withMarks of [true, false]) {
      const reading = await fromWorkbook(
        await altered((_, book) => {
          rename(book, 'Personer', 'Vores folk');
          rename(book, 'Kontakter', "Kontakt's");
          // Their headings alone don't tell these apart.
          book.sheets.reverse();
          if (withMarks) for (const name of ['Regioner', 'Kommuner']) rename(book, name, `Vores ${name}`);
          else book.namedRanges = (book.namedRanges ?? []).filter(({ name }) => name.includes('list'));
        }),
      );
      assert.deepEqual(sentences(reading), []);
      assert.deepEqual(reading.data, living);
    }
  });

  it('is told by the rules, too, at the cell', async () => {
    assert.deepEqual(await told(withCells('Tider', { E2: '08:00' })), [
      'Tider!E2: Tiden slutter 08:00, før den begynder 09:00. Byt om på dem; det, der går hen over midnat, er to tider.',
    ]);
  });
});

describe('a file that is no workbook', () => {
  const message = async (bytes: Uint8Array): Promise<string> => {
    const { problems, data, value } = await fromWorkbook(bytes);
    assert.deepEqual([data, value, problems.length], [undefined, undefined, 1]);
    return problems[0]?.message.da ?? '';
  };

  it('is told what it is, and what to do', async () => {
    const whole = await toWorkbook(living);
    const ods = await writeOds({ sheets: [{ name: 'Personer', rows: [['Id'], ['p1']] }] });
    const locked = await altered((_, book) => {
      book.encryption = { password: 'hemmeligt', spinCount: 1000 };
    });

    assert.equal(await message(new Uint8Array()), 'Filen er tom');
    assert.equal(
      await message(new TextEncoder().encode('Id;Navn\np1;Åge')),
      'Filen er ikke en Excel-projektmappe, hvad den end hedder',
    );
    assert.equal(await message(ods), 'Filen er i LibreOffices eget format (.ods)');
    assert.equal(await message(locked), 'Projektmappen er låst med en adgangskode');
    assert.equal(
      await message(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      'Filen er i Excels gamle format (.xls)',
    );
    assert.equal(await message(whole.slice(0, whole.length / 2)), 'Projektmappen er beskadiget og kan ikke læses');
    assert.equal(await message(zipOf({ 'a.txt': 'hej' })), 'Filen er pakket, men ikke en Excel-projektmappe');
    assert.equal(await message(new Uint8Array(50_000_000).fill(80)), 'Filen er på 50 MB, og grænsen er 20 MB');
  });

  it('can’t fill the memory by being unpacked', { timeout: patience(60_000) }, async () => {
    const parts = (count: number, size: number) =>
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<workbook/>',
        ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/${at}.xml`, ' '.repeat(size)])),
      });

    for (const size of [41_000_000, 200_000_000]) {
      assert.equal(
        await message(parts(1, size)),
        'Et ark i projektmappen er på mere end 40 MB pakket ud, som er grænsen',
      );
    }
    assert.equal(await message(parts(5, 30_000_000)), 'Projektmappen er på mere end 120 MB pakket ud, som er grænsen');
  });

  it('is told, whatever its bytes are', async () => {
    const whole = await toWorkbook(living);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const broken = whole.slice();
      broken.fill(0xff, at, at + 40);
      await assert.doesNotReject(fromWorkbook(broken));
    }
  });
});

/** A zip of texts, for what no library writes. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [label, content] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, label, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, entry, label]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

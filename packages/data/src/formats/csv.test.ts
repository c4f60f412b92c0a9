import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

import { columnsOf } from '../../build/columns.ts';
import { schema } from '../../test/schema.ts';
import { changed, small } from '../../test/small.ts';
import { timeOf } from '../../test/time-of.ts';
import { type CollectionName, collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { type CsvDialect, toCsvWith } from './csv.ts';

const columns = columnsOf(schema);
const toCsv = (dataset: Dataset, collection: CollectionName, dialect?: CsvDialect): string =>
  toCsvWith(columns, dataset, collection, dialect);

const rows = (csv: string, delimiter = ','): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' });

/** The English title of a source, as it comes out of a dialect. */
const cell = (text: string, dialect?: 'excel' | 'rfc4180'): string | undefined => {
  const dataset = changed((draft) => {
    draft.sources[0].title.en = text;
  });
  return rows(toCsv(dataset, 'sources', dialect), dialect === 'excel' ? ';' : ',')[0]?.['title_en'];
};

describe('toCsv', () => {
  it('writes a row a record and a column a field, texts in both languages, lists joined', () => {
    const dataset = changed((draft) => {
      draft.municipalities[0].sources.push('opslag');
    });

    const [first] = rows(toCsv(dataset, 'municipalities'));

    assert.deepEqual(first, {
      id: '9001',
      name: 'Aalund',
      region: '9000',
      tile_column: '1',
      tile_row: '1',
      sources: 'avisen | opslag',
      asOf: '2021-05',
      asOf_from: '2021-05-01',
      asOf_to: '2021-05-31',
      status: 'verified',
      note_da: 'Sådan står det i avisen.',
      note_en: 'So says the newspaper.',
    });
  });

  it('writes plain RFC 4180: commas, CRLF, quotes doubled, no byte order mark', () => {
    const dataset = changed((draft) => {
      draft.tombstones[0].id = 'a,"b"\nc';
    });

    assert.equal(toCsv(dataset, 'tombstones'), 'id,removed\r\n"a,""b""\nc",2021-06-01\r\n');
  });

  it('writes for a Danish Excel: semicolons, a byte order mark, and codes that keep their zeros', () => {
    const dataset = changed((draft) => {
      draft.tombstones[0].id = '0751';
      draft.tombstones.push({ id: 'a;b', removed: '2021-06-02' });
    });

    assert.equal(
      toCsv(dataset, 'tombstones', 'excel'),
      '\uFEFFid;removed\r\n"=""0751""";2021-06-01\r\n"a;b";2021-06-02\r\n',
    );
    assert.deepEqual(
      rows(toCsv(small, 'memberships', 'excel'), ';').map((row) => row['onBehalfOf']),
      ['="9003"', '="9000"', '', ''],
    );
  });

  it('writes decimals as the dialect’s locale does, and days as days', () => {
    const dataset = changed((draft) => {
      draft.figures[0].value = 1.234;
    });

    assert.equal(rows(toCsv(dataset, 'figures'))[0]?.['value'], '1.234');
    assert.match(toCsv(dataset, 'figures'), /,havne,harbours,1\.234,municipalities,/);
    const [first] = rows(toCsv(dataset, 'figures', 'excel'), ';');
    assert.deepEqual(
      [first?.['value'], first?.['asOf'], first?.['asOf_from'], first?.['asOf_to']],
      ['1,234', '="2021-05"', '2021-05-01', '2021-05-31'],
    );
  });

  it('keeps a telephone number as it is', () => {
    assert.equal(rows(toCsv(small, 'contactPoints'))[0]?.['phone'], '+4512345678');
    assert.equal(rows(toCsv(small, 'contactPoints', 'excel'), ';')[0]?.['phone'], '="+4512345678"');
  });

  it('leaves a cell empty where a record lacks the field another has', () => {
    assert.equal(rows(toCsv(small, 'contactPoints'))[1]?.['phone'], '');
  });

  it('writes objects in a list as JSON', () => {
    const alternatives = rows(toCsv(small, 'figures'))[1]?.['alternatives'] ?? '';

    assert.deepEqual(JSON.parse(alternatives), small.figures[1]?.alternatives);
  });

  it('has the columns of the schema, in its order, whatever the data holds', () => {
    for (const name of collectionNames) {
      const [header] = toCsv(small, name).split('\r\n');
      const { [name]: _, ...rest } = small;

      assert.equal(toCsv({ ...small, [name]: [] }, name), `${header}\r\n`);
      assert.equal(toCsv(rest as Dataset, name), `${header}\r\n`);
      assert.equal(
        toCsv({ ...small, [name]: small[name].map((record) => ({ more: 'x', ...record })) }, name),
        toCsv(small, name),
      );
    }
    assert.equal(
      toCsv(small, 'persons').split('\r\n')[0],
      'id,name,email,phone,url,photo_url,photo_width,photo_height,photo_rights,photo_source,sources,asOf,asOf_from,asOf_to,status,note_da,note_en',
    );
  });

  it('tells a list apart whose words hold the joiner, or begin like JSON', () => {
    for (const names of [['A | B'], ['A', 'B|'], ['[A', 'B]'], ['A', ''], [' A'], ['=1', '|@SUM(1)']]) {
      const dataset = changed((draft) => {
        draft.figures[1].names = names as unknown as (typeof draft.figures)[1]['names'];
      });

      assert.deepEqual(JSON.parse(rows(toCsv(dataset, 'figures'))[1]?.['names'] ?? ''), names);
    }
    assert.equal(rows(toCsv(small, 'figures'))[1]?.['names'], 'Aalund | Ærøby');
  });

  it('makes what begins like a formula harmless', () => {
    for (const text of [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(A1)',
      '=HYPERLINK("x")',
      '-',
      '+',
      '-1-1',
      '+45 12',
      "=cmd|' /C calc'!A0",
    ]) {
      for (const dialect of ['excel', 'rfc4180'] as const) assert.equal(cell(text, dialect), `'${text}`, text);
    }
    // Opened with a tab or a space as the separator, the formula would begin a cell.
    for (const start of ['\t', '\r', ' ', '\u3000', '\u2003']) assert.equal(cell(`${start}=1`), `'${start}'=1`);
  });

  it('leaves numbers and ordinary texts alone', () => {
    for (const text of [
      '-1',
      '+1,5',
      '-1.5',
      '1',
      'a=b',
      '',
      "'quoted'",
      'a, b',
      'a = b',
      'ja og -nej',
      '1, -5',
      '~5',
      'x^2',
      'a~-5^1',
      'a;-1,55',
      'a~+1.234 ',
    ])
      assert.equal(cell(text), text);
    for (const text of ['a0751', '0a', 'Plan 2050', 'majs 2021', 'sandt', 'usand', 'decimal', '5'.repeat(100)])
      assert.equal(cell(text, 'excel'), text);
  });

  it('keeps a text that Excel takes for a number, a date, a time, an amount or a truth', () => {
    for (const text of [
      ...['0751', '00', '751', '-1,5', '07 51', '1e5', '1E+5', '50 %', '(5)', 'kr. 5', '5 kr', '12:30', '1:30 pm'],
      ...['1-2', '3/4', '2021-05', '1.2.2021', '5 maj', 'maj 21', '1. januar 2021', 'SAND', 'false'],
    ])
      assert.equal(cell(text, 'excel'), `="${text}"`);
    const months = [
      ...[
        'jan',
        'januar',
        'january',
        'feb',
        'februar',
        'february',
        'mar',
        'marts',
        'march',
        'apr',
        'april',
        'maj',
        'may',
      ],
      ...['jun', 'juni', 'june', 'jul', 'juli', 'july', 'aug', 'august', 'sep', 'sept', 'september', 'okt', 'oktober'],
      ...['oct', 'october', 'nov', 'november', 'dec', 'december', 'dez'],
    ];
    for (const text of months.flatMap((month) => [`2 ${month}`, `${month} 2`, `2. ${month.toUpperCase()} 2021`]))
      assert.equal(cell(text, 'excel'), `="${text}"`);
    for (const text of [' sand ', '5'.repeat(99)]) assert.equal(cell(text, 'excel'), `="${text}"`);
    assert.match(toCsv(small, 'regions'), /\r\n"9000",Region Havn,/);
  });

  it('makes harmless what would begin like a formula if the file was opened with another separator', () => {
    for (const separator of [
      ...[',', ';', '\t', '|', '^', '~', '¦', '\u001f', '\n', '\r\n'],
      ...['; ', ',"', ';\u00a0', ',\u200b', ';\u3000', '^\u2003', '\n\u3000 ', '~ "'],
    ])
      for (const formula of ['=1+1', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("x")', '＝1+1'])
        for (const dialect of ['excel', 'rfc4180'] as const)
          assert.equal(cell(`Hej${separator}${formula}`, dialect), `Hej${separator}'${formula}`);
    assert.equal(cell('Hej =1+1'), "Hej '=1+1");
    assert.equal(cell('Hej:=1+1'), "Hej:'=1+1");
  });

  it('keeps an address that way the same, and JSON too', () => {
    const dataset = changed((draft) => {
      draft.sources[0].url = 'https://example.dk/natur,-miljoe;-og-klima';
      draft.figures[1].alternatives[0].note = { da: '=1;-x,@y', en: '+x "=1" -1,5' };
    });

    const url = rows(toCsv(dataset, 'sources'))[0]?.['url'] ?? '';
    assert.equal(url, 'https://example.dk/natur,%2Dmiljoe;%2Dog-klima');
    assert.equal(decodeURI(url), dataset.sources[0]?.url);
    const strange = changed((draft) => void (draft.sources[0].url = 'https://example.dk/a|b<c>{d}'));
    assert.equal(rows(toCsv(strange, 'sources'))[0]?.['url'], 'https://example.dk/a%7Cb%3Cc%3E%7Bd%7D');
    const json = rows(toCsv(dataset, 'figures'))[1]?.['alternatives'] ?? '';
    assert.deepEqual(JSON.parse(json), dataset.figures[1]?.alternatives);
    assert.doesNotMatch(json, /[^0-9a-z][=+@-]/i);
  });

  it('takes no longer than a text is long', () => {
    const time = (length: number): number => {
      const text = ['\n', ' =', '"', ',=', '\u200b', '-1,'].map((unit) => `x,${unit.repeat(length)}=1`).join('');
      return timeOf(() => cell(text));
    };

    time(5000);
    assert.ok(time(80_000) < 2000);
  });

  it('is read by an independent parser as what was written, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = cell(text);
        assert.equal(read?.replaceAll("'", ''), text.replaceAll("'", ''));
        assert.doesNotMatch(read, /^\s*[=@]/);
      }),
    );
  });
});

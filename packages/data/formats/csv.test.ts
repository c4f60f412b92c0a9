import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { changed, small } from '../test/small.ts';
import { toCsv } from './csv.ts';

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
      sources: 'avisen | opslag',
      asOf: '2021-05',
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

  it('writes only a line end where a collection is empty or left out', () => {
    const { persons: _, ...rest } = small;

    assert.equal(toCsv(rest, 'persons'), '\r\n');
  });

  it('makes what begins like a formula harmless', () => {
    for (const text of [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '=HYPERLINK("x")',
      '-',
      '+',
      '-1-1',
      '+45 12',
      "=cmd|' /C calc'!A0",
    ]) {
      for (const dialect of ['excel', 'rfc4180'] as const) assert.equal(cell(text, dialect), `'${text}`, text);
    }
  });

  it('leaves numbers and ordinary texts alone', () => {
    for (const text of ['-1', '+1,5', '-1.5', '1', 'a=b', 'a-b', '', "'quoted'"]) assert.equal(cell(text), text);
    for (const text of ['1', '751', '-1,5', 'a0751', '0a', '07 51']) assert.equal(cell(text, 'excel'), text);
    for (const text of ['0751', '00', '+45']) assert.equal(cell(text, 'excel'), `="${text}"`);
  });

  it('is read by an independent parser as what was written, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = cell(text);
        assert.ok(read === text || read === `'${text}`);
        assert.doesNotMatch(read, /^\s*[=@]/);
      }),
    );
  });
});

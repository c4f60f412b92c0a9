import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toCsv, toDataPackage, toJsonLd, toParticipationCsv, toPopolo, toVcards } from '../src/formats.ts';
import { collectionNames } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { asOf } from '../src/queries/as-of.ts';
import { countedOf } from '../src/queries/counted.ts';
import { membersOf } from '../src/queries/members.ts';
import { trendsOf } from '../src/queries/trends.ts';
import { read, validate } from '../src/validate.ts';
import { diff } from '../src/versions/diff.ts';
import { schemaBump } from '../src/versions/schema-bump.ts';
import { labelOf, valueLabel } from '../src/words.ts';
import { nextMinor } from './next-minor.ts';
import { small } from './small.ts';

/** What every object has without being given it. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
/** A word that means nothing anywhere. */
const plain = 'ukendt-ord';

/** A file of the next minor version in which a word stands wherever any word may. */
const dataOf = (word: string): Dataset => ({
  ...nextMinor(small, word, word),
  license: word,
  publisher: { ...small.publisher, name: 'Havnen', url: 'https://example.dk', classification: word as 'state' },
});

const acts: Readonly<Record<string, (data: Dataset) => unknown>> = {
  read: (data) => read(data).problems,
  validate: (data) => validate({ ...data, schemaVersion: small.schemaVersion }).problems.length,
  toCsv: (data) => collectionNames.map((name) => toCsv(data, name)),
  toDataPackage,
  toJsonLd: (data) => toJsonLd(data),
  toParticipationCsv: (data) => toParticipationCsv(data),
  toPopolo: (data) => toPopolo(data),
  toVcards: (data) => toVcards(data),
  asOf: (data) => asOf(data, '2021-05-05'),
  countedOf: (data) => data.figures.map((figure) => countedOf(data, figure)),
  membersOf: (data) => data.organizations.map(({ id }) => membersOf(data, id)),
  trendsOf: (data) => trendsOf(data),
  'diff to it': (data) => diff(small, data),
  'diff from it': (data) => diff(data, small),
};

describe('a word that every object inherits', () => {
  for (const word of inherited) {
    it(`is a word like any other wherever it stands: ${word}`, () => {
      for (const [name, act] of Object.entries(acts)) {
        assert.deepEqual(
          JSON.stringify(act(dataOf(word))).replaceAll(word, plain),
          JSON.stringify(act(dataOf(plain))),
          name,
        );
      }
    });
  }

  it('is the id of a record that is found, and of one that is missing', () => {
    const [person] = small.persons;
    const text = JSON.stringify(small).replaceAll(`"${person?.id}"`, '"constructor"');
    const dataset = JSON.parse(text) as Required<Dataset>;
    const without = { ...dataset, persons: dataset.persons.slice(1) };
    const references = JSON.stringify(without).match(/"constructor"/g) ?? [];

    assert.deepEqual(validate(dataset).problems, []);
    assert.ok(references.length > 0);
    assert.deepEqual(
      validate(without).problems.map(({ rule }) => rule),
      references.map(() => 'references-resolve'),
    );
  });

  it('is called what it is, and is new in a schema where it is added', () => {
    for (const word of inherited) {
      assert.equal(labelOf('persons', word), word);
      assert.equal(labelOf('persons', `${word}/name`), 'name');
      assert.equal(valueLabel('posts', 'role', word), word);
      assert.equal(valueLabel('posts', word, word), word);
      const properties = JSON.parse(JSON.stringify({ word: {} }).replace('word', word)) as object;
      assert.equal(schemaBump({ properties: {} }, { properties }), 'minor');
      assert.equal(schemaBump({ properties }, { properties: {} }), 'major');
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkOf } from '../../build/check.ts';
import { shapeModule } from '../../build/shape.ts';
import { nextMinor, unheardOf } from '../../test/next-minor.ts';
import { schema } from '../../test/schema.ts';
import { changed, small } from '../../test/small.ts';
import { toCsv, toJsonLd, toPopolo, toVcards } from '../formats.ts';
import { collectionNames } from '../model/collections.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { asOf } from '../queries/as-of.ts';
import { contactsOf } from '../queries/contacts.ts';
import { countedOf } from '../queries/counted.ts';
import { membersOf } from '../queries/members.ts';
import { momentsOf } from '../queries/moments.ts';
import { findMunicipality } from '../queries/municipality.ts';
import { leastAndMost, seriesOf } from '../queries/readings.ts';
import { statementsOf } from '../queries/statements.ts';
import { validateWith } from '../validate/validate-with.ts';
import { diff } from '../versions/diff.ts';
import { schemaBump } from '../versions/schema-bump.ts';
import type { Shape } from './read-with.ts';
import { readWith } from './read-with.ts';

const { shape } = (await import(`data:text/javascript,${encodeURIComponent(shapeModule(schema))}`)) as {
  readonly shape: Shape;
};
const newer = nextMinor(small);
const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe('a file of the next minor version', () => {
  it('takes every liberty: a value for each choice, a field for each object, a record for each', () => {
    const text = JSON.stringify(newer);
    const choices = JSON.stringify(schema).match(/"enum":/g)?.length ?? 0;

    assert.ok(choices > 10 && text.split(unheardOf).length > choices, 'there are choices, and each is used');
    for (const name of collectionNames) assert.equal(newer[name]?.length, 2 * small[name].length, name);
    assert.notEqual(newer.schemaVersion, schemaVersion);
    assert.equal(schemaBump({ enum: ['a'], properties: {} }, { enum: ['a', 'b'], properties: { c: {} } }), 'minor');
  });

  it('is read, as it is', () => {
    const result = readWith(shape, newer);

    assert.deepEqual(result.problems, []);
    assert.ok(result.valid && result.data === newer);
  });

  it('is read after an earlier one', () => {
    assert.equal(readWith(shape, newer, small).valid, true);
    assert.equal(readWith(shape, nextMinor(small), newer).valid, true);
  });

  it('is refused where a value is of another form, which no minor version may do', () => {
    const wrong = changed((draft) => {
      Object.assign(draft, { schemaVersion: '1.9.0' });
      Object.assign(draft.figures[0], { unit: 7 });
      draft.regions[0].asOf = 'engang';
    });

    assert.deepEqual(
      readWith(shape, wrong).problems.map(({ path }) => path),
      ['/regions/0/asOf', '/figures/0/unit'],
    );
  });

  it('is one that says that it is newer: a value that this version doesn’t allow is a mistake in a file of it', () => {
    const wrong = changed((draft) => {
      Object.assign(draft.figures[0], { scope: unheardOf });
    });

    assert.deepEqual(
      readWith(shape, wrong).problems.map(({ path }) => path),
      ['/figures/0/scope'],
    );
  });

  it('answers every query, and of what is known here as before', () => {
    const before = asOf(small, '2021-05-10');
    const after = asOf(newer, '2021-05-10');

    assert.deepEqual(
      after.participations.slice(0, before.participations.length).map(({ state, certain }) => [state, certain]),
      before.participations.map(({ state, certain }) => [state, certain]),
    );
    assert.deepEqual(idsOf(seriesOf(newer, 'key')), idsOf(seriesOf(small, 'key')));
    assert.deepEqual(idsOf(statementsOf(newer, 'havneplan').slice(0, 1)), ['om']);
    for (const [index, figure] of newer.figures.entries()) {
      const known = small.figures[index];
      const counted = countedOf(newer, figure);
      const { least, most } = leastAndMost(figure, newer.figures);
      if (!known) assert.ok(least <= most);
      else {
        assert.deepEqual(idsOf(counted).slice(0, 2), idsOf(countedOf(small, known)));
        assert.deepEqual({ least, most }, leastAndMost(known, small.figures));
      }
    }
    assert.equal(membersOf(newer, 'havneraad').length, 2 * membersOf(small, 'havneraad').length);
    assert.ok(contactsOf(newer, 'havneraad').length > 0);
    assert.ok(momentsOf(newer, 'havneplan').length > 0);
    assert.equal(findMunicipality(newer, '9001')?.name, 'Aalund');
  });

  it('is written in every format', () => {
    const has = (text: string, records: readonly { readonly id: string }[]): void => {
      for (const { id } of records) assert.ok(text.includes(id), id);
    };

    has(JSON.stringify(toJsonLd(newer)), newer.figures);
    has(JSON.stringify(toPopolo(newer)), newer.memberships);
    assert.equal(toVcards(newer).split('BEGIN:VCARD').length - 1, 2 * small.contactPoints.length);
    for (const name of collectionNames) has(toCsv(newer, name), newer[name] ?? []);
    assert.equal(diff(small, newer).bump, 'minor');
  });

  it('is told of by `validate`, which asks for a newer release', () => {
    const [first] = validateWith(checkOf(schema), newer).problems;

    assert.deepEqual(
      [first?.path, first?.message.en, first?.hint.en],
      [
        '/schemaVersion',
        `The file has schema version ${newer.schemaVersion}`,
        `This checks version ${schemaVersion} and knows none of what is newer: use a newer release`,
      ],
    );
    assert.equal(validateWith(checkOf(schema), { ...small, schemaVersion: newer.schemaVersion }).valid, true);
  });
});

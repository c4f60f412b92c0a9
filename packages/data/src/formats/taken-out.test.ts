import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { changed, small, today } from '../../test/small.ts';
import { writeSqlite } from '../command/sqlite.ts';
import { toCsv, toDataPackage, toJsonLd, toMemberVcards, toParticipationCsv, toPopolo, toVcards } from '../formats.ts';
import { collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { takeOut, withoutTakenOut } from '../model/taken-out.ts';
import { validate } from '../validate.ts';
import { bookOf } from '../workbook/write.ts';

/** A data set in every format there is. */
const written = (dataset: Dataset): Readonly<Record<string, string>> => ({
  json: JSON.stringify(withoutTakenOut(dataset)),
  jsonld: JSON.stringify(toJsonLd(dataset)),
  popolo: JSON.stringify(toPopolo(dataset)),
  vcard: toVcards(dataset, '4.0'),
  'vcard of members': toMemberVcards(dataset),
  'vcard 3.0': toVcards(dataset, '3.0'),
  participation: toParticipationCsv(dataset),
  'data package': JSON.stringify(toDataPackage(dataset)),
  workbook: JSON.stringify(bookOf(dataset, 'da')),
  sqlite: sqliteOf(dataset),
  ...Object.fromEntries(
    collectionNames.flatMap((name) => [
      [`csv ${name}`, toCsv(dataset, name)],
      [`csv ${name} for Excel`, toCsv(dataset, name, 'excel')],
    ]),
  ),
});

/** The bytes of a database as text: what a table has no more may stand in its file still. */
function sqliteOf(dataset: Dataset): string {
  const folder = mkdtempSync(join(tmpdir(), 'taken-out-'));
  try {
    const file = join(folder, 'register.db');
    writeSqlite(dataset, file);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What says something about somebody: also how to reach them, and their picture. */
const tells = /Åse|Ærbødig|aase@|12345678|kajmester/;

describe('every format', () => {
  it('tells who there is', () => {
    const formats = written(small);

    for (const name of [
      'json',
      'jsonld',
      'popolo',
      'vcard',
      'vcard 3.0',
      'csv persons',
      'csv contactPoints',
      'workbook',
      'sqlite',
    ])
      assert.match(formats[name] ?? '', tells, name);
  });

  it('tells nothing of a person who has a tombstone, though the records are there still', () => {
    const titled = changed((draft) => {
      draft.memberships[1].title = { da: 'kajmester', en: 'kajmester' };
    });
    const dataset: Dataset = {
      ...titled,
      tombstones: [...(titled.tombstones ?? []), { id: 'p1', removed: '2021-07-01' }],
    };

    for (const [name, text] of Object.entries(written(titled)))
      if (/^(json|popolo|csv memberships|workbook|sqlite|vcard of)/.test(name)) assert.match(text, /kajmester/, name);
    for (const [name, text] of Object.entries(written(dataset))) assert.doesNotMatch(text, tells, name);
    assert.ok(!JSON.stringify(toJsonLd(dataset)).includes('#person-p1'), 'nothing refers to who isn’t there');
  });

  it('tells nothing of how to reach them, nor shows their picture', () => {
    const dataset = changed((draft) => {
      draft.tombstones.push({ id: 'p2', removed: '2021-07-01' });
    });

    assert.match(JSON.stringify(written(small)), /bjoern@|11223344|bjoern\.jpg/);
    assert.doesNotMatch(JSON.stringify(written(dataset)), /Bjørn|bjoern|11223344/);
  });

  it('tells nothing of a contact point that has a tombstone, nor of that of a person who has', () => {
    for (const [id, person] of [
      ['raadets-sekretaer', undefined],
      ['p1', 'p1'],
    ]) {
      const dataset = changed((draft) => {
        draft.persons.length = 0;
        draft.tombstones.push({ id: id ?? '', removed: '2021-07-01' });
        if (person === undefined) Reflect.deleteProperty(draft.contactPoints[0], 'person');
      });

      for (const [name, text] of Object.entries(written(dataset))) assert.doesNotMatch(text, tells, name);
    }
  });

  it('bears a file that nobody checked, whatever stands in it', () => {
    const odd: readonly unknown[] = [
      null,
      undefined,
      7,
      'alle',
      {},
      [null],
      [7],
      ['p1'],
      [{}],
      [[]],
      [{ id: null, person: {} }],
    ];
    const names = ['persons', 'contactPoints', 'memberships', 'tombstones'];
    const gone = { ...small, tombstones: [{ id: 'p1', removed: '2021-07-01' }] };

    for (const name of names)
      for (const value of odd) {
        const left = withoutTakenOut({ ...gone, [name]: value });
        if (name !== 'tombstones')
          assert.doesNotMatch(JSON.stringify({ ...left, memberships: [] }), name === 'persons' ? /aase@/ : /Ærbødig/);
        assert.deepEqual((left as unknown as Record<string, unknown>)[name], value);
      }
    for (const tombstones of [7, [null], [{ id: undefined }], ['p1']])
      assert.deepEqual(withoutTakenOut({ ...small, tombstones } as never).contactPoints, small.contactPoints);
  });

  it('is made of the very data where nobody was taken out', () => {
    const { tombstones: _, ...rest } = small;

    assert.equal(withoutTakenOut(rest), rest);
    assert.equal(withoutTakenOut(small), small);
    const dataset = changed((draft) => void draft.tombstones.push({ id: 'p1', removed: '2021-07-01' }));
    const left = withoutTakenOut(dataset);
    assert.notEqual(left, dataset);
    assert.equal(withoutTakenOut(left), left);
  });
});

describe('takeOut', () => {
  it('leaves nothing of a person but the id, and that of the contact point that reached them', () => {
    const left = takeOut(small, 'p1', '2021-07-01');

    assert.deepEqual(left.tombstones?.slice(small.tombstones.length), [
      { id: 'p1', removed: '2021-07-01' },
      { id: 'raadets-sekretaer', removed: '2021-07-01' },
    ]);
    assert.doesNotMatch(JSON.stringify(left), /Ærbødig|aase@|12345678/);
    assert.equal(left.memberships.length, small.memberships.length);
    assert.deepEqual(validate(left, { today }).problems, []);
  });

  it('takes a contact point out by itself', () => {
    const left = takeOut(small, 'raadets-sekretaer', '2021-07-01');

    assert.deepEqual(left.persons, small.persons);
    assert.deepEqual(
      left.contactPoints?.map(({ id }) => id),
      ['vagten'],
    );
  });

  it('says where an id is nobody’s, which would be kept for ever', () => {
    const { persons: _, ...rest } = small;

    for (const [dataset, id] of [
      [small, 'p9'],
      [small, 'havneraad'],
      [takeOut(small, 'p1', '2021-07-01'), 'p1'],
      [rest, 'p1'],
    ] as const)
      assert.throws(() => takeOut(dataset, id, '2021-07-01'), { name: 'RangeError', message: new RegExp(`“${id}”`) });
  });
});

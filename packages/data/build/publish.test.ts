import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Dataset } from '../src/model/dataset.ts';
import { small } from '../test/small.ts';
import type { Records } from './publish.ts';
import { publish, withoutPersons } from './publish.ts';

const versions = { $schema: small.$schema, schemaVersion: small.schemaVersion, version: '2.3.4' };

const publishSmall = (records: Partial<Records> = {}): Dataset =>
  publish(
    {
      ...small,
      persons: [{ id: 'p0', removed: '2021-06-01' }, ...small.persons],
      contactPoints: small.contactPoints,
      ...records,
    },
    versions,
  );

describe('publish', () => {
  it('puts the versions first, then what the records say, and tombstones by themselves', () => {
    const dataset = publishSmall();

    assert.deepEqual(dataset, small);
    assert.deepEqual(Object.keys(dataset), Object.keys(small));
  });

  it('takes a person out with one edit, and how to reach them with it', () => {
    const dataset = publishSmall({ persons: [{ id: 'p1', removed: '2021-07-01' }, ...small.persons.slice(1)] });

    assert.deepEqual(dataset.tombstones, [
      { id: 'p1', removed: '2021-07-01' },
      { id: 'raadets-sekretaer', removed: '2021-07-01' },
    ]);
    assert.doesNotMatch(JSON.stringify(dataset), /Ærbødig|aase@|12345678/);
    assert.deepEqual(
      dataset.contactPoints?.map(({ id }) => id),
      ['vagten'],
    );
  });

  it('takes the job title out with the person', () => {
    const dataset = publishSmall({
      persons: [small.persons[0], { id: 'p2', removed: '2021-07-01' }].filter((person) => person !== undefined),
    });

    assert.doesNotMatch(JSON.stringify(dataset), /havnefoged|harbour master/);
    assert.equal(dataset.memberships[0]?.person, 'p2');
  });

  it('takes a contact point out by itself', () => {
    const [, ...others] = small.contactPoints;
    const dataset = publishSmall({ contactPoints: [{ id: 'raadets-sekretaer', removed: '2021-08-01' }, ...others] });

    assert.deepEqual(dataset.tombstones?.at(-1), { id: 'raadets-sekretaer', removed: '2021-08-01' });
    assert.equal(dataset.persons?.length, 2);
  });
});

describe('withoutPersons', () => {
  it('names nobody and gives no address', () => {
    assert.doesNotMatch(JSON.stringify(withoutPersons(small)), /Åse|Bjørn|@|\+45/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { asOf } from './as-of.ts';
import { contactOf, contactsOf } from './contacts.ts';
import { membersOf, representativesOf } from './members.ts';
import { momentsOf } from './moments.ts';
import { findMunicipality } from './municipality.ts';
import { participationsOf } from './participations.ts';
import { seriesOf } from './readings.ts';
import { sourcesOf } from './sources.ts';
import { statementsOf } from './statements.ts';

describe('every query', () => {
  it('says that the data were forgotten', () => {
    const queries: readonly ((first: never, second: never) => unknown)[] = [
      asOf,
      contactOf,
      contactsOf,
      findMunicipality,
      membersOf,
      momentsOf,
      participationsOf,
      representativesOf,
      seriesOf,
      sourcesOf,
      statementsOf,
    ];
    for (const query of queries) {
      assert.throws(() => query('9001' as never, undefined as never), {
        name: 'TypeError',
        message: `${query.name} takes the data first: ${query.name}(initiative, …).`,
      });
    }
  });

  it('says nothing when they are given', () => {
    assert.equal(findMunicipality(small, '9001')?.id, '9001');
    assert.equal(participationsOf(small, '9001').length, 1);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { participationsOf } from './participations.ts';

describe('participationsOf', () => {
  it('gives the participations of a municipality', () => {
    assert.deepEqual(
      participationsOf(small, '9002').map(({ id }) => id),
      ['havneplan-9002'],
    );
    assert.deepEqual(participationsOf(small, '9003'), []);
  });
});

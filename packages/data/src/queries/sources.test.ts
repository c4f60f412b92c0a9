import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { sourcesOf } from './sources.ts';

describe('sourcesOf', () => {
  it('gives the sources of a fact, the weightiest first', () => {
    assert.deepEqual(
      sourcesOf(small, { sources: ['opslag', 'avisen'] }).map(({ publisher }) => publisher),
      ['Havnen', 'Avisen'],
    );
  });

  it('leaves out what is not there', () => {
    assert.deepEqual(sourcesOf(small, { sources: ['intet'] }), []);
  });
});

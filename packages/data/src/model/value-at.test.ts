import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { keysOf, valueAt } from './value-at.ts';

describe('valueAt', () => {
  const value = { persons: [{ id: 'p1', name: null }] };

  it('gives what stands at a place', () => {
    assert.equal(valueAt(value, keysOf('/persons/0/id')), 'p1');
    assert.equal(valueAt(value, keysOf('/persons/0/name')), null);
    assert.equal(valueAt(value, keysOf('')), value);
  });

  it('gives nothing where nothing does, nor what every object inherits', () => {
    for (const way of ['/persons/1/id', '/persons/0/name/da', '/persons/0/id/length', '/constructor/name'])
      assert.equal(valueAt(value, keysOf(way)), undefined);
  });
});

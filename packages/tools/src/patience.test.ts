import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { patience, slowness } from './patience.ts';

describe('slowness', () => {
  it('is 1 on a quiet machine of today, and on a faster one', () => {
    assert.equal(slowness(10, 0, 2), 1);
    assert.equal(slowness(4, 0.5, 8), 1);
  });

  it('grows with what the processor needs, and with what waits for it', () => {
    assert.equal(slowness(30, 0, 2), 3);
    assert.equal(slowness(10, 5, 2), 3);
    assert.equal(slowness(30, 5, 2), 9);
  });
});

describe('patience', () => {
  it('never gives less than asked for', () => {
    assert.ok(patience(1000) >= 1000);
  });
});

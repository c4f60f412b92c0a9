import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthExponent, median, shuffle, spread } from './statistics.ts';

describe('statistics', () => {
  it('takes the value in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('tells how far the middle half spreads, so that one that strays says nothing', () => {
    assert.equal(spread([1, 2, 3, 4, 1000]), 2);
  });

  it('tells growth in proportion from that of the square', () => {
    assert.equal(growthExponent({ size: 10, cost: 3 }, { size: 100, cost: 30 }), 1);
    assert.equal(growthExponent({ size: 10, cost: 3 }, { size: 100, cost: 300 }), 2);
  });

  it('shuffles without losing any', () => {
    assert.deepEqual([...shuffle([3, 1, 2])].sort(), [1, 2, 3]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { growthExponent, intervalOf, median, midmean, shuffle, spread } from './statistics.ts';

describe('statistics', () => {
  it('takes the value in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('tells how far the middle half spreads, so that one that strays says nothing', () => {
    assert.equal(spread([1, 2, 3, 4, 1000]), 2);
  });

  it('takes the mean of the middle half, so that one that strays says nothing', () => {
    assert.equal(midmean([1, 4, 8, 1000]), 6);
    assert.equal(midmean([3]), 3);
    assert.ok(Number.isNaN(midmean([])));
  });

  it('tells how sure an estimate is: surer of many values, and wholly of equal ones', () => {
    const values = Array.from({ length: 400 }, (_, index) => index % 100);
    const width = (some: readonly number[]): number => {
      const [low, high] = intervalOf(median, some);
      assert.ok(low <= median(some) && high >= median(some));
      return high - low;
    };

    assert.ok(width(values) < width(values.filter((_, index) => index % 20 === 0)));
    assert.deepEqual(
      intervalOf((own, other) => median(own) / median(other), [6, 6], [3, 3]),
      [2, 2],
    );
  });

  it('tells growth in proportion from that of the square', () => {
    assert.equal(growthExponent({ size: 10, cost: 3 }, { size: 100, cost: 30 }), 1);
    assert.equal(growthExponent({ size: 10, cost: 3 }, { size: 100, cost: 300 }), 2);
  });

  it('shuffles without losing any', () => {
    assert.deepEqual([...shuffle([3, 1, 2])].sort(), [1, 2, 3]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { currentDataset } from '../../build/current.ts';
import { living } from '../../test/living.ts';
import { reviewOf } from './review.ts';

describe('reviewOf', () => {
  it('holds until the day it is due', () => {
    const on = (day: string) => reviewOf(living, day);

    assert.deepEqual(on('2026-11-01'), { reviewed: '2026-11-01', due: '2027-05-01', kept: true });
    assert.equal(on('2027-05-01')?.kept, true);
    assert.equal(on('2027-05-02')?.kept, false);
  });

  it('holds for a year where nobody says how long, or nothing that can be', () => {
    for (const reviewEvery of [undefined, 0, -6, 1.5, 121, NaN])
      assert.equal(
        reviewOf({ reviewed: '2026-02-28', ...(reviewEvery !== undefined && { reviewEvery }) })?.due,
        '2027-02-28',
        String(reviewEvery),
      );
    assert.equal(reviewOf({ reviewed: '2026-02-28', reviewEvery: 120 })?.due, '2036-02-28');
  });

  it('is due on the last day of a month that has no such day', () => {
    assert.equal(reviewOf({ reviewed: '2023-08-31', reviewEvery: 6 })?.due, '2024-02-29');
    assert.equal(reviewOf({ reviewed: '2026-12-31', reviewEvery: 2 })?.due, '2027-02-28');
  });

  it('is undefined where nobody reviewed it, and where the day is none', async () => {
    assert.equal(reviewOf(await currentDataset()), undefined);
    for (const reviewed of ['', '2026', '2026-02-30', '9999-12-31', '0000-01-01', 'i går'])
      assert.equal(reviewOf({ reviewed }), undefined, reviewed);
  });

  it('asks of today if of no day', () => {
    assert.equal(reviewOf({ reviewed: '1999-01-01' })?.kept, false);
    assert.equal(reviewOf({ reviewed: '2190-01-01' })?.kept, true);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { small, today } from '../../test/small.ts';
import { reviewsArePast } from './reviews-are-past.ts';

describe('reviews-are-past', () => {
  it('is silent where all is in order, and where nobody reviews', () => {
    const { reviewed: _, reviewEvery: __, ...never } = small;

    assertFinds(reviewsArePast, small, []);
    assertFinds(reviewsArePast, { ...small, reviewed: today }, []);
    assertFinds(reviewsArePast, never, []);
  });

  it('names a review that is still to come, and a day that is none', () => {
    for (const reviewed of ['2022-01-02', '2099-01-01', '2021-02-30', '2021-13-01', '0001-01-01'])
      assertFinds(reviewsArePast, { ...small, reviewed }, ['/reviewed']);
  });

  it('says whether the calendar lacks a day, or our time does', () => {
    const saidOf = (reviewed: string) => reviewsArePast.check({ ...small, reviewed }, today)[0]?.message.da;

    assert.equal(saidOf('2021-02-29'), 'Dagen 2021-02-29 findes ikke i kalenderen');
    assert.equal(saidOf('0001-01-01'), 'Dagen 0001-01-01 findes ikke i vor tid');
  });

  it('names months that can’t be', () => {
    for (const reviewEvery of [0, -6, 1.5, 121])
      assertFinds(reviewsArePast, { ...small, reviewEvery }, ['/reviewEvery']);
    for (const reviewEvery of [1, 120]) assertFinds(reviewsArePast, { ...small, reviewEvery }, []);
  });

  it('names months without a review', () => {
    const { reviewed: _, ...never } = small;

    assertFinds(reviewsArePast, never, ['/reviewEvery']);
  });
});

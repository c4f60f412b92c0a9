import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkOf } from '../../build/check.ts';
import { schema } from '../../test/schema.ts';
import { changed } from '../../test/small.ts';
import { todayInDenmark } from '../model/today.ts';
import { validateWith } from './validate-with.ts';

describe('today', () => {
  it('is the day of Denmark’s calendar, in summer and winter', () => {
    for (const [now, day] of [
      ['2026-07-01T21:59:59Z', '2026-07-01'],
      ['2026-07-01T22:30:00Z', '2026-07-02'],
      ['2026-12-31T22:59:59Z', '2026-12-31'],
      ['2026-12-31T23:30:00Z', '2027-01-01'],
    ] as const)
      assert.equal(todayInDenmark(new Date(now)), day);
  });

  it('is what a fact is compared with, half an hour past midnight', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: new Date('2031-07-01T22:30:00Z') });
    const dated = (asOf: string) =>
      validateWith(
        checkOf(schema),
        changed((draft) => {
          draft.regions[0].asOf = asOf;
        }),
      ).problems.map(({ path }) => path);

    assert.deepEqual(dated('2031-07-02'), []);
    assert.deepEqual(dated('2031-07-03'), ['/regions/0/asOf']);
  });
});

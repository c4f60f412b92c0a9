import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { heldOn, mayBeHeld } from './held.ts';

describe('heldOn', () => {
  it('is yes from the first day to the last, and no before and after', () => {
    const held = { start: '2023-12-01', end: '2025-12-31' };

    assert.deepEqual(
      ['2023-11-30', '2023-12-01', '2024-06-01', '2025-12-31', '2026-01-01'].map((day) => heldOn(held, day)),
      ['no', 'yes', 'yes', 'yes', 'no'],
    );
  });

  it('is maybe on the days that a year, a month or an interval leaves open', () => {
    const held = { start: '2023', end: '2026-01-10/2026-02' };

    assert.deepEqual(
      [
        '2022-12-31',
        '2023-01-01',
        '2023-12-30',
        '2023-12-31',
        '2026-01-10',
        '2026-01-11',
        '2026-02-28',
        '2026-03-01',
      ].map((day) => heldOn(held, day)),
      ['no', 'maybe', 'maybe', 'yes', 'yes', 'maybe', 'maybe', 'no'],
    );
  });

  it('takes an end that nobody tells for none, and a start for any', () => {
    assert.deepEqual(
      ['1900-01-01', '2200-12-31'].map((day) => heldOn({}, day)),
      ['yes', 'yes'],
    );
    assert.equal(heldOn({ end: '2025' }, '1950-01-01'), 'yes');
    assert.equal(heldOn({ start: '2025' }, '2200-01-01'), 'yes');
  });

  it('takes what is no date for none', () => {
    assert.equal(heldOn({ start: '2025-13', end: 'unknown' }, '2020-01-01'), 'yes');
  });

  it('asks the same of the term of a post', () => {
    const post = { id: 'formand', start: '2022-01-01', end: '2025-12-31' };

    assert.equal(heldOn(post, '2026-01-01'), 'no');
  });

  it('says no where it may not be held, and nowhere else', () => {
    const times = ['2023', '2023-12', '2023-12-01', '2023-12-01/2024-01-15', '2022/2023-12', undefined];
    const days = ['2021-12-31', '2022-01-01', '2023-11-30', '2023-12-01', '2023-12-31', '2024-01-01', '2024-01-16'];
    for (const start of times) {
      for (const end of times) {
        const held = { ...(start && { start }), ...(end && { end }) };
        for (const day of days)
          assert.equal(mayBeHeld(held, day), heldOn(held, day) !== 'no', `${start} ${end} ${day}`);
      }
    }
  });
});

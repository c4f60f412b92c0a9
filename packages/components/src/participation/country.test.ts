import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../test/dataset.ts';
import { countsOf } from './country.ts';

const { figures } = dataset;
const [joined, round] = figures as [(typeof figures)[number], (typeof figures)[number]];
/** Outside the series, so that each test says what is in it. */
const { series: _, ...pilots } = joined;
const sum = {
  ...pilots,
  id: 'in-all',
  value: 65,
  sumOf: [pilots.id, round.id],
  series: [{ name: 'joined', order: 2 }],
} as const;

describe('countsOf', () => {
  it('has none where no figure is in the series', () => {
    assert.deepEqual(countsOf({ figures: [round] }), []);
  });

  it('are in the order of the series, whatever they are called', () => {
    const first = { ...pilots, series: [{ name: 'joined', order: 1 }] } as const;

    assert.deepEqual(
      countsOf({ figures: [sum, round, first] }).map(({ figure }) => figure.id),
      [pilots.id, 'in-all'],
    );
  });

  it('span what the sources allow for a sum, and are told of by the part that they disagree about', () => {
    const [count] = countsOf({ figures: [pilots, round, sum] });

    assert.deepEqual([count?.least, count?.most], [65, 66]);
    assert.equal(count?.told, round);
    assert.deepEqual(count.readings, [sum, round, ...(round.alternatives ?? [])]);
  });

  it('know what they are a part of', () => {
    const all = { ...pilots, id: 'all', value: 98 };
    const [count] = countsOf({ figures: [all, { ...sum, of: 'all' }] });

    assert.equal(count?.whole, all);
  });
});

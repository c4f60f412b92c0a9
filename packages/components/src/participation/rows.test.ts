import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../test/dataset.ts';
import { danish } from './participation.da.ts';
import { rowsAt } from './rows.ts';

/** Each municipality's group at a time, with a question mark where the day is unknown. */
const groupsAt = (time: string): readonly string[] =>
  rowsAt(dataset, 'dk2020', time, danish, ({ da }) => da).rows.map(
    ({ group, isUnsure }) => `${group.id}${isUnsure ? '?' : ''}`,
  );

describe('rowsAt', () => {
  it('has who was admitted in a year in from its first day, on a day that is unknown until the last', () => {
    assert.deepEqual(
      ['2018-12-31', '2019-01-01', '2019-12-30', '2019-12-31'].map((day) => groupsAt(day)[0]),
      ['out', 'pilot?', 'pilot?', 'pilot'],
    );
  });

  it('has an interval’s first day before it, its inner days unsure, its last day in', () => {
    assert.deepEqual(
      ['2020-11-18', '2020-11-19', '2020-11-20', '2021-09-26', '2021-09-27'].map((day) => groupsAt(day)[2]),
      ['out', 'announced', 'round-1?', 'round-1?', 'round-1'],
    );
  });

  it('leaves in its cohort who was in when the programme ended', () => {
    const programmes = dataset.programmes.map((programme) => ({ ...programme, end: '2023-12-31/2024-01-01' }));
    const { rows } = rowsAt({ ...dataset, programmes }, 'dk2020', '2024-01-01', danish, ({ da }) => da);

    assert.deepEqual(
      rows.map(({ group, isUnsure }) => [group.id, isUnsure]),
      [
        ['pilot', false],
        ['out', false],
        ['round-1', false],
      ],
    );
  });

  it('has what takes no part out', () => {
    assert.equal(groupsAt('2021')[1], 'out');
  });
});

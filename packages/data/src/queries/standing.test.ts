import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { hasEnded, standingOf } from './standing.ts';

const pilot = { admitted: '2019' };
const late = { announced: '2020-11-19', admitted: '2021-09-27/2021-09-30' };
const programme = { end: '2023-12-31/2024-01-01' };

/** The states at these times, with a question mark where the sources leave the day open. */
const states = (participation: Parameters<typeof standingOf>[0], ...times: readonly string[]) =>
  times.map((time) => {
    const { state, certain } = standingOf(participation, programme, time);
    return certain ? state : `${state}?`;
  });

describe('standingOf', () => {
  it('answers at a day, and leaves the day of a year open', () => {
    assert.deepEqual(states(pilot, '2018-12-31', '2019-01-01', '2019-12-30', '2019-12-31'), [
      'outside',
      'in?',
      'in?',
      'in',
    ]);
  });

  it('leaves open the days of an interval that an admission is within', () => {
    assert.deepEqual(states(late, '2020-11-18', '2020-11-19', '2021-09-27', '2021-09-28', '2021-09-29', '2021-09-30'), [
      'outside',
      'announced',
      'announced',
      'in?',
      'in?',
      'in',
    ]);
  });

  it('reads a month and a year at their last day', () => {
    assert.deepEqual(states(late, '2020-10', '2020', '2020-11', '2021-08', '2021-09', '2021'), [
      'outside',
      'announced',
      'announced',
      'announced',
      'in',
      'in',
    ]);
    assert.deepEqual(states(pilot, '2018', '2019-06', '2019'), ['outside', 'in?', 'in']);
  });

  it('reads an interval right after its start: what happened within it has happened', () => {
    assert.deepEqual(states(late, '2020-11-19/2021-09-27', '2021-09-27/2021-09-30', '2021-09-30/2021-10-01'), [
      'announced',
      'in?',
      'in',
    ]);
    assert.deepEqual(states(pilot, '2018/2019', '2019/2020', '2019-05/2019-06'), ['outside', 'in', 'in?']);
  });

  it('ends with the programme, and not before where no end is known', () => {
    assert.deepEqual(states(pilot, '2023-12-31', '2023-12-31/2024-01-01', '2024-01-01', '2024'), [
      'in',
      'ended?',
      'ended',
      'ended',
    ]);
    assert.equal(standingOf(pilot, undefined, '2040').state, 'in');
    assert.equal(standingOf(pilot, {}, '2040').state, 'in');
  });

  it('says since when, as exactly as the sources do', () => {
    assert.deepEqual(
      ['2020', '2020-11-19', '2022', '2024'].map((time) => standingOf(late, programme, time).since),
      [late.announced, late.announced, late.admitted, late.admitted],
    );
    assert.equal(standingOf(late, programme, '2019').since, undefined);
  });

  it('has who takes no part outside, at the end too', () => {
    assert.deepEqual(states(undefined, '2018', '2024-01-01'), ['outside', 'outside']);
  });

  it('is outside at what is no time', () => {
    assert.equal(standingOf(pilot, programme, 'unknown').state, 'outside');
  });
});

describe('hasEnded', () => {
  it('is true from the day that the end is certain', () => {
    assert.deepEqual(
      ['2023-12-31', '2023-12-31/2024-01-01', '2024-01-01', '2024'].map((time) => hasEnded(programme, time)),
      [false, false, true, true],
    );
  });

  it('is never true where no end is known', () => {
    assert.deepEqual([hasEnded({}, '2040'), hasEnded(undefined, '2040')], [false, false]);
  });
});

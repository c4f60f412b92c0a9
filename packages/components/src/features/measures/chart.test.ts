import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Chart, chartOf, type Point } from './chart.ts';

const measured = (time: number, ...values: Point['values']): Point => ({ time, values, isTarget: false });
const target = (time: number, ...values: Point['values']): Point => ({ time, values, isTarget: true });
const draw = (...points: readonly Point[]): Chart => {
  const chart = chartOf(points);
  assert.ok(chart);
  return chart;
};

describe('a chart', () => {
  it('has time as long as it is, and begins at zero', () => {
    const { top, bottom, zero, line, dots } = draw(measured(2020, 10), measured(2021, 5), measured(2030, 8));

    assert.deepEqual({ top, bottom, zero }, { top: 10, bottom: 0, zero: 100 });
    assert.equal(line, 'M0 0L10 50L100 20');
    assert.equal(dots, 'M0 0h.01M10 50h.01M100 20h.01');
  });

  it('leads from what was last measured to the targets, which are marked apart', () => {
    const { line, ahead, dots, squares } = draw(measured(0, 4), target(5, 2), target(10, 0));

    assert.equal(line, 'M0 0');
    assert.equal(ahead, 'M0 0L50 50L100 100');
    assert.equal(dots, 'M0 0h.01');
    assert.equal(squares, 'M50 50h.01M100 100h.01');
  });

  it('leads from no time to one before it: a target that has passed, or of the same time', () => {
    assert.equal(draw(measured(0, 4), target(5, 2), measured(10, 3)).ahead, 'M50 50');
    assert.equal(draw(measured(0, 4), measured(5, 4), target(5, 2)).ahead, 'M100 50');
  });

  it('draws targets without anything measured', () => {
    assert.equal(draw(target(0, 1), target(1, 2)).ahead, 'M0 50L100 0');
    assert.equal(draw(target(0, 1), target(1, 2)).line, '');
  });

  it('has room for what is below zero', () => {
    const { top, bottom, zero, line } = draw(measured(0, 3), measured(1, -1));
    assert.deepEqual({ top, bottom, zero, line }, { top: 3, bottom: -1, zero: 75, line: 'M0 0L100 100' });

    assert.deepEqual(draw(measured(0, -3), measured(1, -1)).zero, 0);
  });

  it('draws equal values as a level line, and zeros on the ground', () => {
    assert.equal(draw(measured(0, 7), measured(1, 7)).line, 'M0 0L100 0');
    assert.equal(draw(measured(0, 0), measured(1, 0)).line, 'M0 100L100 100');
  });

  it('marks all values of a time that sources disagree on, and leads through the first', () => {
    const { top, line, dots } = draw(measured(0, 2, 4), measured(1, 1));

    assert.equal(top, 4);
    assert.equal(line, 'M0 50L100 75');
    assert.equal(dots, 'M0 50h.01M0 0h.01M100 75h.01');
  });

  it('has the same lines whatever the size of what is measured', () => {
    assert.equal(draw(measured(0, 1e15), measured(1, 5e14)).line, draw(measured(0, 1), measured(1, 0.5)).line);
  });

  it('is none without two times', () => {
    assert.equal(chartOf([]), undefined);
    assert.equal(chartOf([measured(0, 1)]), undefined);
    assert.equal(chartOf([measured(0, 1), target(0, 2)]), undefined);
  });
});

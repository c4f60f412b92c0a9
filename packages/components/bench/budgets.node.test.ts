import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReached, scriptTime, timeBudgets } from './budgets.ts';
import type { Growth } from './growth/measure.ts';
import type { Load } from './measure/load.ts';
import type { Medians } from './measure/medians.ts';

const weight = { brotli: 1, gzip: 1, raw: 1 };
const load = (some: Partial<Load>): Load => ({
  ...{ requests: 2, code: weight, html: weight, firstPaint: 100, largestPaint: 100, shown: 100, complete: 100 },
  ...{ script: 50, mainThread: 100, blocking: 0, shift: 0, heap: 1 },
  ...some,
});
const growth = (first: number): Growth => ({ first, painted: first, change: first, keystroke: first, clear: first });
const members = (first: number) => ({ 1000: growth(first), 10_000: growth(first * 10) });

const medians: Medians = {
  loads: {
    static: load({ script: 30, requests: 1 }),
    lit: load({}),
    shoelace: load({}),
    webawesome: load({}),
    react: load({}),
    kolibri: load({}),
    'ours-script': load({ complete: 115, script: 61 }),
    'ours-plain': load({ shift: 0.01 }),
    'ours-shadow': load({ firstPaint: 106 }),
  },
  spreads: {},
  growth: { static: members(30), lit: members(40), ours: members(10) },
  churn: { lit: { median: 5000, spread: 1000 }, ours: { median: 9000, spread: 1000 } },
  node: { render: 1, validate: 1, validateFirst: 1 },
};

const verdict = (what: RegExp, of = medians) => {
  const found = timeBudgets(of).filter((candidate) => what.test(candidate.what));
  assert.equal(found.length, 1, String(what));
  return found.map((one) => ({ measured: Number(one.measured.toFixed(3)), isReached: isReached(one) }))[0];
};

describe('the budgets of times', () => {
  it('are reached up to the budget itself', () => {
    assert.deepEqual(verdict(/last element.* lit/), { measured: 1.15, isReached: true });
  });

  it('are missed above it', () => {
    assert.deepEqual(verdict(/declarative shadow DOM : static/), { measured: 1.06, isReached: false });
  });

  it('compare script time less what measuring costs', () => {
    assert.equal(scriptTime(medians.loads, 'ours-script', 'lit'), 1.55);
    assert.deepEqual(verdict(/script time/), { measured: 1.55, isReached: false });
  });

  it('are not reached where nothing was measured', () => {
    assert.deepEqual(verdict(/keystroke at/, { ...medians, growth: {} }), { measured: NaN, isReached: false });
  });

  it('take growth in proportion as 1', () => {
    assert.deepEqual(verdict(/growth of the first/), { measured: 1, isReached: true });
  });

  it('forgive the heap what both scatter', () => {
    assert.deepEqual(verdict(/heap/), { measured: 4000, isReached: true });
    const leaking = { ...medians.churn, ours: { median: 900_000, spread: 1000 } };
    assert.equal(verdict(/heap/, { ...medians, churn: leaking })?.isReached, false);
  });
});

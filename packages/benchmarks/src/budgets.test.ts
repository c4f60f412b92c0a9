import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { judge, judgeTimes, scriptTime } from './budgets.ts';
import type { Growth } from './growth/timing.ts';
import type { Load } from './measure/load.ts';
import type { Measured } from './measure/medians.ts';

const weight = { brotli: 1, gzip: 1, raw: 1 };
const load = (some: Partial<Load>): readonly Load[] => [
  {
    ...{ requests: 2, code: weight, html: weight, largestPaint: 100, shown: 100, complete: 100 },
    ...{ script: 50, mainThread: 100, blocking: 0, shift: 0, heap: 1 },
    ...some,
  },
];
const growth = (first: number): readonly Growth[] => [
  { first, painted: first, change: first, keystroke: first, clear: first },
];
const members = (first: number) => ({ 1000: growth(first), 10_000: growth(first * 10) });

const measured: Measured = {
  paints: { static: [100, 100], 'ours-plain': [90, 120], 'ours-shadow': [109, 109], 'card-static': [80, 80] },
  loads: {
    static: load({ script: 30, requests: 1 }),
    lit: load({}),
    shoelace: load({}),
    webawesome: load({}),
    react: load({}),
    kolibri: load({}),
    'card-static': load({ script: 30, requests: 1 }),
    'card-lit': load({}),
    'card-script': load({ complete: 105, script: 61 }),
    'ours-script': load({}),
    'ours-plain': load({ shift: 0.01 }),
    'ours-shadow': load({}),
  },
  growth: { static: members(30), lit: members(40), ours: members(10) },
  maps: { '1082': [{ first: 19, next: 4 }], country: [{ first: 98 * 1.2, next: 17 }] },
  churn: { lit: [4500, 5000, 5500, 5000], ours: [8500, 9000, 9500, 9000] },
  node: { render: 1, validate: 1, validateFirst: 1, validateMany: 1, growth: { validate: 1, read: 1.06 } },
};

const verdict = (what: RegExp, of = measured) => {
  const found = judgeTimes(of).filter((candidate) => what.test(candidate.what));
  assert.equal(found.length, 1, String(what));
  return found.map((one) => [Number(one.measured.toFixed(3)), judge(one)])[0];
};

describe('the budgets of times', () => {
  it('are kept up to the budget itself', () => {
    assert.deepEqual(verdict(/last element.* Lit/), [1.05, 'kept']);
  });

  it('are undecided where chance could reach further than is allowed, and kept where it could not', () => {
    const samples = (...times: readonly number[]): readonly Load[] => times.flatMap((complete) => load({ complete }));
    const with_ = (...times: readonly number[]) =>
      verdict(/last element.* Lit/, { ...measured, loads: { ...measured.loads, 'card-script': samples(...times) } });

    assert.deepEqual(with_(104, 104, 109), [1.04, 'kept']);
    assert.deepEqual(with_(104, 104, 120), [1.04, 'undecided']);
    assert.deepEqual(with_(104, 106, 106), [1.06, 'undecided']);
    assert.deepEqual(with_(108, 108, 108), [1.08, 'not kept']);
  });

  it('are not kept above it', () => {
    assert.deepEqual(verdict(/paint, declarative shadow DOM : static/), [1.09, 'not kept']);
  });

  it('are undecided where chance alone could turn them', () => {
    assert.deepEqual(verdict(/paint, plain HTML : static/), [1.05, 'undecided']);
  });

  it('ask of each reader of the data that it grows with the data', () => {
    assert.deepEqual(verdict(/^growth of validate,/), [1, 'kept']);
    assert.deepEqual(verdict(/^growth of read,/), [1.06, 'not kept']);
  });

  it('ask of the country that it costs no more for each municipality than a region', () => {
    assert.deepEqual(verdict(/map and table/), [1.2, 'kept']);
    assert.deepEqual(verdict(/one moment/), [17, 'not kept']);
  });

  it('compare script time less what measuring costs', () => {
    assert.equal(scriptTime(61, 50, 30), 1.55);
    assert.deepEqual(verdict(/script time/), [1.55, 'not kept']);
  });

  it('are not kept where nothing was measured', () => {
    assert.deepEqual(verdict(/keystroke at/, { ...measured, growth: {} }), [NaN, 'not kept']);
    assert.deepEqual(verdict(/paint, plain HTML : static/, { ...measured, paints: {} }), [NaN, 'not kept']);
  });

  it('take growth in proportion as 1', () => {
    assert.deepEqual(verdict(/growth of the first/), [1, 'kept']);
  });

  it('forgive the heap what both scatter', () => {
    assert.deepEqual(verdict(/heap/), [4000, 'kept']);
    const leaking = { ...measured.churn, ours: [900_000] };
    assert.equal(verdict(/heap/, { ...measured, churn: leaking })?.[1], 'not kept');
  });
});

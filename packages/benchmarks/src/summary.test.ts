import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Load } from './measure/load.ts';
import type { Medians } from './measure/medians.ts';
import { summaryOf } from './summary.ts';

const bytes = {
  ...{ 'contact-card': 9300, 'three-elements': 15_900, municipalities: 800 },
  ...{ 'script-file': 26_250, 'script-file-contact-card': 14_000, 'script-file-member-list': 16_000 },
  ...{ 'script-file-dk2020': 16_500, 'script-file-municipality': 24_800, 'script-file-participation': 28_100 },
};
const weight = { brotli: 1, gzip: 1, raw: 1 };
const load = (complete: number): Load => ({
  ...{ requests: 2, code: weight, html: weight, largestPaint: 100, shown: 100, complete },
  ...{ script: 50, mainThread: 100, blocking: 0, shift: 0, heap: 1 },
});
const growth = (first: number, keystroke: number) => ({
  10_000: { first, painted: first, change: first, keystroke, clear: keystroke },
});

const medians: Medians = {
  paints: { static: 100, 'ours-plain': 99, 'ours-shadow': 116 },
  loads: {
    ...{ lit: load(100), 'ours-script': load(113), 'ours-npm': load(114), shoelace: load(151), react: load(172) },
    ...{ 'card-lit': load(50), 'card-script': load(55) },
  },
  spreads: { paints: {}, complete: {} },
  growth: { static: growth(200, NaN), lit: growth(300, 50), ours: growth(98, 12) },
  maps: {},
  churn: {},
  node: { render: 1, validate: 1, validateFirst: 1, validateMany: 1, growth: { validate: 1, read: 1.06 } },
};

describe('the summary for users of the components', () => {
  it('gives sizes in kilobytes, and times as multiples', () => {
    assert.deepEqual(summaryOf(bytes, medians).match(/\d+\.\d+ (kB|times)/g), [
      ...['26.3 kB', '14.0 kB', '15.9 kB', '9.3 kB'],
      ...['1.13 times', '1.14 times', '1.51 times', '1.72 times', '1.10 times'],
      ...['0.99 times', '1.16 times'],
      ...['0.49 times', '0.24 times'],
    ]);
  });

  it('leaves out what a run did not measure', () => {
    const summary = summaryOf(bytes, { ...medians, paints: {}, growth: {} });

    assert.match(summary, /Last element/);
    assert.doesNotMatch(summary, /First paint|10,000|NaN/);
  });

  it('is five lines, the last of which says where all numbers are', () => {
    assert.equal(summaryOf(bytes, medians).split('\n').length, 5);
    assert.match(summaryOf(bytes, medians), /`packages\/benchmarks` in the repository\.$/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nearest } from './nearest.ts';

const names = ['validate', 'export', 'new', 'diff', 'workbook', 'import'];

describe('nearest', () => {
  it('finds the name that was meant', () => {
    for (const [given, name] of [
      ['valdiate', 'validate'],
      ['validat', 'validate'],
      ['Validate', 'validate'],
      ['exprot', 'export'],
      ['imporrt', 'import'],
      ['work book', 'workbook'],
      ['dif', 'diff'],
      ['now', 'new'],
    ] as const)
      assert.equal(nearest(names, given), name, given);
  });

  it('guesses at nothing that is far from all', () => {
    for (const given of ['', 'x', 'frob', 'ny', 'help', 'check', 'constructor', 'v'.repeat(1_000_000)])
      assert.equal(nearest(names, given), undefined, given.slice(0, 20));
  });
});

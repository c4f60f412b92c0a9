import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { budgetsInWords } from './results.ts';

describe('what the README says of budgets', () => {
  const kept = { what: 'the card', measured: 9, budget: 10, unit: 'bytes' } as const;
  const undecided = { what: 'first paint', measured: 1.04, interval: [1.01, 1.07], budget: 1.05, unit: '×' } as const;

  it('counts those that are kept, and names the others with what was measured', () => {
    assert.equal(
      budgetsInWords([kept, undecided, { ...kept, what: 'the file', measured: 11 }]),
      'Of 3 budgets 1 are kept. Undecided, because the times vary too much to tell: first paint ' +
        '(1.04 ×, with 95 % confidence between 1.01 and 1.07; budget 1.05). Not kept: the file (11 bytes; budget 10).',
    );
  });

  it('is short where all are kept', () => {
    assert.equal(budgetsInWords([kept, kept]), 'All 2 budgets are kept.');
  });
});

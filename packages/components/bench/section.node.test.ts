import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describePerformance } from '../build/readme.ts';
import { budgetsInWords } from './section.ts';

const [start, end] = [
  '<!-- From here to the next mark: written by `node bench/bench.ts --write`. -->',
  '<!-- Written until here. -->',
];

describe('what the README says of performance', () => {
  it('replaces what stood between the marks, and nothing else', () => {
    const readme = describePerformance(`Before\n${start}\nold\n${end}\nAfter`, 'new');

    assert.equal(readme, `Before\n${start}\n\nnew\n\n${end}\nAfter`);
  });

  it('says which marks are missing', () => {
    assert.throws(() => describePerformance(`Before\n${start}\nold`, 'new'), /Written until here/);
  });
});

describe('what the README says of budgets', () => {
  const kept = { what: 'the card', measured: 9, budget: 10, unit: 'bytes' } as const;
  const undecided = { what: 'first paint', measured: 1.04, interval: [1.01, 1.07], budget: 1.05, unit: '×' } as const;

  it('counts those that are kept, and names the others with what was measured', () => {
    assert.equal(
      budgetsInWords([kept, undecided, { ...kept, what: 'the file', measured: 11 }]),
      'Of 3 budgets 1 are kept. Undecided, because the loads scatter too much to tell: first paint ' +
        '(1.04 ×, with 95 % confidence between 1.01 and 1.07; budget 1.05). Not kept: the file (11 bytes; budget 10).',
    );
  });

  it('is short where all are kept', () => {
    assert.equal(budgetsInWords([kept, kept]), 'All 2 budgets are kept.');
  });
});

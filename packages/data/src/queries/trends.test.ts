import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { living } from '../../test/living.ts';
import { trendsOf } from './trends.ts';

const shown = (data: Parameters<typeof trendsOf>[0]) =>
  trendsOf(data).map(({ trend, figures }) => [trend, figures.map(({ period, nature }) => `${period} ${nature}`)]);

describe('trendsOf', () => {
  it('gives each trend once, with its figures in order of time, whatever their order', () => {
    const expected = [
      ['elbiler', ['2024 measured', '2025 measured', '2030 target']],
      ['udledning', ['2023 measured', '2024 measured', '2025 measured', '2030 target']],
    ];

    assert.deepEqual(shown(living), expected);
    assert.deepEqual(shown({ figures: living.figures.toReversed() }), expected.toReversed());
  });

  it('has what was measured before the target of the same time, and what has no time last', () => {
    const figures = [
      { trend: 'a' },
      { trend: 'a', period: '2025', nature: 'target' },
      { trend: 'a', period: '2025', nature: 'measured' },
      { trend: 'a', period: '2024-06/2025-05', nature: 'measured' },
    ] as const;

    assert.deepEqual(shown({ figures }), [
      ['a', ['2024-06/2025-05 measured', '2025 measured', '2025 target', 'undefined undefined']],
    ]);
  });

  it('has none where figures stand alone', () => {
    assert.deepEqual(trendsOf({ figures: [{}, { period: '2025' }] }), []);
  });
});

/** What the package may weigh. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliSize, codeOf, sizeBudgets } from './sizes.ts';

describe('the package, with brotli', () => {
  for (const budget of sizeBudgets) {
    it(`takes at most ${budget.budget} bytes for ${budget.what}`, async (test) => {
      const size = brotliSize(await codeOf(budget));

      test.diagnostic(`${budget.what}: ${size} bytes, budget ${budget.budget}`);
      assert.ok(
        size <= budget.budget,
        `${budget.what}: ${size} bytes, ${size - budget.budget} over the budget of ${budget.budget}. See what they are: node bench/treemap.ts`,
      );
    });
  }
});

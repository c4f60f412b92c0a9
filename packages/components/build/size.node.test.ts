/** What the package may weigh. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliSize, codeOf, sizeBudgets } from './sizes.ts';

describe('the package, with brotli', () => {
  for (const { what, app, budget, ceiling = budget } of sizeBudgets) {
    it(`takes at most ${ceiling} bytes for ${what}`, async (test) => {
      const size = brotliSize(await codeOf({ app }));

      test.diagnostic(`${what}: ${size} bytes, aimed at ${budget}`);
      assert.ok(
        size <= ceiling,
        `${what}: ${size} bytes, ${size - ceiling} more than it may. See what they are: node bench/treemap.ts`,
      );
    });
  }
});

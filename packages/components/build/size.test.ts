/** What the package may weigh. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { brotliSize, codeOf, sizes } from './sizes.ts';

describe('the package, with brotli', () => {
  for (const { what, app, limit } of sizes) {
    it(`takes at most ${limit} bytes for ${what}`, async (test) => {
      const size = brotliSize(await codeOf({ app }));

      test.diagnostic(`${what}: ${size} bytes`);
      assert.ok(
        size <= limit,
        `${what}: ${size} bytes, ${size - limit} more than it may. See what they are: npx --yes pnpm@12 treemap in packages/benchmarks`,
      );
    });
  }
});

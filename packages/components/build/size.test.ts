/** What the package may weigh. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

describe('the README', () => {
  it('tells the size of each script file', () => {
    const built = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8')) as Record<
      string,
      { readonly brotli: number }
    >;
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

    const told = new Map(
      [...readme.matchAll(/^\| `(klimaindsats[\w.-]*\.js)` .*\| ([\d.]+) kB +\|$/gm)].map(([, file = '', size]) => [
        file,
        Number(size) * 1000,
      ]),
    );

    assert.deepEqual([...told.keys()].toSorted(), Object.keys(built).toSorted());
    for (const [file, { brotli }] of Object.entries(built)) {
      const size = told.get(file) ?? 0;
      // A name that is corrected or taken out changes a file by less.
      assert.ok(Math.abs(size - brotli) < 100 + brotli / 20, `README.md: ${file} is ${brotli} bytes, not ${size}`);
    }
  });
});

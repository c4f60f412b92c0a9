/** What the package may weigh. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { brotliSize, codeOf, type SizeName, sizes } from './sizes.ts';

const measured = new Map<SizeName, number>();

describe('the package, with brotli', () => {
  for (const { name, what, app, limit } of sizes) {
    it(`takes at most ${limit} bytes for ${what}`, async (test) => {
      const size = brotliSize(await codeOf({ app }));
      measured.set(name, size);

      test.diagnostic(`${what}: ${size} bytes`);
      assert.ok(
        size <= limit,
        `${what}: ${size} bytes, ${size - limit} more than it may. See what they are: npx --yes pnpm@12 treemap in packages/benchmarks`,
      );
    });
  }
});

describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  // A name that is corrected or taken out changes a file by less.
  const isTold = (what: string, told: number, bytes: number): void =>
    assert.ok(Math.abs(told - bytes) < 100 + bytes / 50, `README.md: ${what} is ${bytes} bytes, not ${told}`);

  it('tells the size of each script file', () => {
    const built = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8')) as Record<
      string,
      { readonly brotli: number }
    >;
    const told = new Map(
      [...readme.matchAll(/^\| `(klimaindsats[\w.-]*\.js)` .*\| ([\d.]+) kB +\|$/gm)].map(([, file = '', size]) => [
        file,
        Number(size) * 1000,
      ]),
    );

    assert.deepEqual([...told.keys()].toSorted(), Object.keys(built).toSorted());
    for (const [file, { brotli }] of Object.entries(built)) isTold(file, told.get(file) ?? 0, brotli);
  });

  it('tells in its summary what was measured just now', () => {
    const [, ...told] =
      /^- \*\*Size\*\*.* languages, ([\d.]+) kB, .* card alone ([\d.]+) kB; .* language ([\d.]+) kB, .* alone ([\d.]+) kB\.$/m.exec(
        readme,
      ) ?? [];
    const names = ['script-file', 'script-file-contact-card', 'three-elements', 'contact-card'] as const;

    assert.equal(told.length, names.length);
    for (const [index, name] of names.entries())
      isTold(name, Number(told[index]) * 1000, measured.get(name) ?? Number.NaN);
  });
});

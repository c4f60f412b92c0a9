/** What an app that imports the package carries, in the production builds of three bundlers. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

import { elementNames } from '../src/server/elements.ts';
import { unpack } from './packed.ts';

const { app, remove } = await unpack();
after(remove);

const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  async rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ exportConditions: ['production'] })],
      onLog: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es' });
    return (await transform(output[0].code, { minify: true, format: 'esm' })).code;
  },
  async esbuild(entry) {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      conditions: ['production'],
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  },
  webpack(entry) {
    const path = mkdtempSync(join(app, 'webpack-'));
    return new Promise((resolve, reject) => {
      webpack({ mode: 'production', entry, output: { path }, performance: false }, (error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve(readFileSync(join(path, 'main.js'), 'utf8'));
      });
    });
  },
};

/** What an app whose only module is this carries. */
async function bundled(bundler: (entry: string) => Promise<string>, code: string): Promise<string> {
  const entry = join(mkdtempSync(join(app, 'app-')), 'app.js');
  writeFileSync(entry, code);
  return bundler(entry);
}

const registers = /customElements\.define|\.define\(/;
const brotli = (code: string): number => brotliCompressSync(code).length;

for (const [name, bundler] of Object.entries(bundlers)) {
  describe(`an app built by ${name}`, () => {
    it('carries nothing for a class that it imports and doesn’t use', async () => {
      for (const entry of ['@klimaindsats/components', '@klimaindsats/components/member-list']) {
        assert.equal((await bundled(bundler, `import { MemberList } from '${entry}';`)).trim(), '');
        assert.equal((await bundled(bundler, `import '${entry}';`)).trim(), '');
      }
    });

    it('registers nothing by using a class', async () => {
      const code = await bundled(
        bundler,
        `import { MemberList } from '@klimaindsats/components';\nconsole.log(MemberList.tag);`,
      );

      assert.match(code, /"member-list"/);
      assert.doesNotMatch(code, registers);
      assert.doesNotMatch(code, /"contact-card"/, 'another element came along');
    });

    it('registers what a define module names, and no other element', async () => {
      const code = await bundled(bundler, `import '@klimaindsats/components/contact-card/define';`);

      assert.match(code, registers);
      assert.match(code, /"contact-card"/);
      assert.doesNotMatch(code, /"member-list"|"participation"/);
    });

    it('registers all elements with one import', async () => {
      const code = await bundled(bundler, `import '@klimaindsats/components/define';`);

      assert.ok(elementNames.length >= 6);
      for (const tag of elementNames) {
        assert.match(code, new RegExp(`static tag=["']${tag}["']|tag=["']${tag}["']`), tag);
      }
    });

    it('carries one lit, its own', async () => {
      const code = await bundled(
        bundler,
        `import { html, render } from 'lit';\nimport '@klimaindsats/components/define';\nrender(html\`<p>1</p>\`, document.body);`,
      );

      assert.match(code, registers);
      assert.equal(code.match(/litElementVersions\s*\?\?=/g)?.length, 1);
      assert.equal(code.match(/litHtmlVersions\s*\?\?=/g)?.length, 1);
    });

    it('carries the less the fewer elements it has', async () => {
      const sizes = await Promise.all(
        ['contact-card/define', 'define'].map(async (entry) =>
          brotli(await bundled(bundler, `import '@klimaindsats/components/${entry}';`)),
        ),
      );

      const [one = 0, all = 0] = sizes;
      assert.ok(one < 21_950, `the contact card costs ${one} bytes`);
      assert.ok(all < 53_850, `all elements cost ${all} bytes`);
      assert.ok(one < all * 0.6, `one element costs ${one} bytes, all cost ${all}`);
    });
  });
}

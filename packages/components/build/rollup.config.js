import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';

import { start } from './start.ts';

const policy = 'klimaindsats';

// Most of the file runs as the page loads, so Chromium may compile all of it while it comes, beside the main thread, in
// place of each function when it is first called. Other engines take it for a comment.
const compileHint = '//# allFunctionsCalledOnLoad';

// The licences in full stand in a file of their own; what is bundled is named in the script itself.
const preamble = '/*! klimaindsats, MIT. Lit: Copyright Google LLC, BSD-3-Clause. See THIRD-PARTY-LICENSES.txt. */';

/**
 * Gives the script file a Trusted Types policy name of its own. Under a page's policy a name can be taken once, so
 * with Lit's own name the second of two bundled copies of Lit would die; and a script file that comes second, whose
 * elements are not used, takes none.
 */
const ownTrustedTypesPolicy = () => {
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const renamed = code.replace(
        /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^{}]*\})\s*\)/g,
        (_, factory, rules) => {
          replaced++;
          return `(customElements.get("klima-contact-card")?void 0:${factory}.createPolicy("${policy}",${rules}))`;
        },
      );
      return renamed === code ? null : { code: renamed, map: null };
    },
    generateBundle() {
      if (replaced !== 1) {
        this.error(
          `build/rollup.config.js: found ${replaced} Trusted Types policies of Lit to rename, not 1. See how lit-html creates its policy now, and adapt the pattern.`,
        );
      }
    },
  };
};

/** Puts around the script what says when it is to run, and keeps its names from the page where it is no module. */
const inTurn = () => ({
  name: 'in-turn',
  renderChunk: (code) => ({ code: `(${start})(() => {\n'use strict';\n${code}\n});`, map: null }),
});

/** Names what the script files bundle, with the licences that ask to be passed on. */
const licences = () =>
  license({
    thirdParty: {
      multipleVersions: true,
      output: {
        file: 'dist/THIRD-PARTY-LICENSES.txt',
        template: (dependencies) =>
          [
            'What klimaindsats.js and klimaindsats.classic.js are made of, beside the code of this package.',
            ...dependencies
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map(({ name, version, license, licenseText }) => {
                if (!licenseText) throw new Error(`build/rollup.config.js: ${name} has no text of its licence.`);
                return `${name} ${version} (${license})\n\n${licenseText.trim()}`;
              }),
          ].join('\n\n---\n\n') + '\n',
      },
    },
  });

/** Tells of each script file its size, and the integrity value that a page can hold it to (W3C Subresource Integrity). */
const integrity = () => ({
  name: 'integrity',
  async writeBundle({ dir }, bundle) {
    const files = Object.fromEntries(
      Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, code }) => [
          fileName,
          {
            bytes: Buffer.byteLength(code),
            gzip: gzipSync(code, { level: 9 }).length,
            brotli: brotliCompressSync(code).length,
            integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
          },
        ]),
    );
    const path = join(dir, 'integrity.json');
    const known = existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {};
    await writeFile(path, `${JSON.stringify({ ...known, ...files }, null, 2)}\n`);
    for (const [name, { bytes, brotli }] of Object.entries(files)) {
      console.log(`dist/${name}: ${bytes} bytes, ${brotli} with brotli`);
    }
  },
});

/** The script file, for `type="module"`; and the same as a classic script, for what can't set the type. */
export default {
  input: 'dist/standalone.js',
  output: ['klimaindsats.js', 'klimaindsats.classic.js'].map((entryFileNames) => ({
    dir: 'dist',
    entryFileNames,
    format: 'es',
    sourcemap: false,
  })),
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    ownTrustedTypesPolicy(),
    inTurn(),
    terser({
      ecma: 2022,
      // As a classic script its outermost names would be the page's.
      module: false,
      compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
      format: { comments: false, preamble: `${compileHint}\n${preamble}` },
    }),
    licences(),
    integrity(),
  ],
};

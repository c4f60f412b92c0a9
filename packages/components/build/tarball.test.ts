import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { after, describe, it } from 'node:test';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import type { Package } from 'custom-elements-manifest';
import { publint } from 'publint';

import { elementsOf } from './elements-of.ts';
import { unpack } from './packed.ts';

const { components, tarball, remove } = await unpack();
after(remove);

const files = readdirSync(components, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(components.length + 1));
const read = (file: string): string => readFileSync(join(components, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly dependencies: Readonly<Record<string, string>>;
};

const elements = elementsOf(JSON.parse(read('custom-elements.json')) as Package);
const scriptFiles = [
  'klimaindsats.js',
  'klimaindsats.classic.js',
  ...elements.map(({ tagName = '' }) => `klimaindsats.${tagName.replace('klima-', '')}.js`),
];

describe('the packed package', () => {
  it('is clean to publint', async () => {
    const { messages } = await publint({ pkgDir: components, pack: false, strict: true });

    assert.deepEqual(messages, []);
  });

  it('is clean to are-the-types-wrong, for ESM, bundlers, and CommonJS on a Node that requires ESM', async () => {
    const { problems } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball)))) as unknown as {
      readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
    };

    // Node before 20.19 can't require ESM, and `engines` leaves those out; TypeScript 4's node10 knows no `exports`.
    assert.deepEqual(
      problems.filter(({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10'),
      [],
    );
  });

  it('has script files that begin by asking to be compiled while they come', () => {
    for (const file of scriptFiles) {
      // Chromium takes the hint at the top of a file alone; what it gains is measured by the benchmark.
      assert.match(read(`dist/${file}`), /^\/\/# allFunctionsCalledOnLoad\n/);
    }
  });

  it('has every file that an entry needs, and no file that none does', () => {
    const entries = [
      ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry))),
      ...Object.values(manifest.bin).flatMap((program) => [program, program.replace(/js$/, 'd.ts')]),
      manifest.customElements,
      manifest['web-types'],
    ].map((entry) => join(entry));
    const patterns = entries.filter((entry) => entry.includes('*')).map((entry) => entry.split('*'));
    const needed = new Set([
      ...['LICENSE', 'package.json', ...['', 'server/'].map((folder) => `dist/${folder}THIRD-PARTY-LICENSES.txt`)],
      ...files.filter((file) => file.endsWith('.md')),
      ...entries.filter((entry) => !entry.includes('*')),
      ...files.filter((file) =>
        patterns.some(([start = '', end = '']) => file.startsWith(start) && file.endsWith(end)),
      ),
    ]);
    for (const file of needed) {
      for (const name of /\.(js|d\.ts)$/.test(file) ? importsOf(file) : []) needed.add(name);
    }

    assert.deepEqual(files.toSorted(), [...needed].toSorted());
  });

  it('has declarations that import files that are there', () => {
    const wrong = files
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) =>
        [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)]
          .map(([, path = '']) => join(file, '..', path))
          // What has types alone is named as if it had code too.
          .filter((path) => !files.includes(path.replace(/\.js$/, '.d.ts')))
          .map((path) => `${file}: ${path}`),
      );

    assert.deepEqual(wrong, []);
  });

  it('asks for lit and the data, nothing else, the data by a version', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['@klimaindsats/data', 'lit']);
    assert.match(manifest.dependencies['@klimaindsats/data'] ?? '', /^\^\d+\.\d+\.\d+$/);
  });

  it('has script files of the length and hash that integrity.json gives', () => {
    const told = JSON.parse(read('dist/integrity.json')) as Record<string, { bytes: number; integrity: string }>;

    assert.deepEqual(Object.keys(told).toSorted(), scriptFiles.toSorted());
    for (const [name, { bytes, integrity }] of Object.entries(told)) {
      const code = readFileSync(join(components, 'dist', name));
      assert.equal(code.length, bytes);
      assert.equal(`sha384-${createHash('sha384').update(code).digest('base64')}`, integrity);
    }
  });

  it('has the licences of all that the script files bundle', () => {
    const licences = read('dist/THIRD-PARTY-LICENSES.txt');

    for (const name of ['@lit/reactive-element', 'lit-element', 'lit-html']) {
      assert.match(licences, new RegExp(`^${name} [\\d.]+ \\(BSD-3-Clause\\)$`, 'm'));
    }
    assert.match(licences, /^@klimaindsats\/data [\d.]+ \(\(MIT AND CC0-1\.0\)\)$/m);
    assert.match(licences, /Redistributions in binary form must reproduce the above copyright/);
  });
});

/** The files of the package that a file imports; a module comes with its types. */
function importsOf(file: string): readonly string[] {
  const folder = join(file, '..');
  return [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].flatMap(([, path = '']) => {
    const found = join(folder, path);
    const source = found.replace(/(?:\.d)?\.[jt]s$/, '');
    return file.endsWith('.d.ts') ? [`${source}.d.ts`] : [found, `${source}.d.ts`];
  });
}

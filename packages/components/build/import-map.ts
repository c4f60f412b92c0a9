/**
 * Writes `dist/importmap.json`: what a page without a bundler needs to import the package from `/node_modules/`, with the
 * integrity of the package's own files. Those of its dependencies have versions of their own, so theirs aren't known here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type Plugin, rollup } from 'rollup';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly default?: string }>>;
};

/** What a page imports: everything, and each element, with or without registering it. */
const entries = Object.entries(exports).flatMap(([entry, { default: file = '' }]) =>
  entry.endsWith('/define') || Object.hasOwn(exports, `${entry}/define`)
    ? [[name + entry.slice(1), file] as const]
    : [],
);

/** The specifiers that a browser can't resolve by itself, each with the file it is. */
const found = new Map(entries.map(([entry, file]) => [entry, realpathSync(file)]));
const files = new Set(found.values());

const noteImports: Plugin = {
  name: 'note-imports',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { isEntry: options.isEntry, skipSelf: true });
    if (!resolved) throw new Error(`build/import-map.ts: ${source} in ${importer ?? 'the package'} is not found.`);
    files.add(resolved.id);
    if (importer && /^[@\w]/.test(source)) found.set(source, resolved.id);
    return resolved;
  },
};

const { close } = await rollup({
  input: [...found.values()],
  // What Node and a bundler would take for a browser, without development builds.
  plugins: [noteImports, nodeResolve({ exportConditions: ['browser', 'production'] })],
  onwarn: () => undefined,
});
await close();

const own = join(process.cwd(), sep);
const sorted = <Value>(given: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1)));

const map = {
  imports: sorted([...found].map(([specifier, file]) => [specifier, addressOf(file)])),
  integrity: sorted(
    [...files]
      .filter((file) => file.startsWith(own) && !file.includes('node_modules'))
      .map((file) => [addressOf(file), hashOf(file)]),
  ),
};
writeFileSync('dist/importmap.json', `${JSON.stringify(map)}\n`);

/** Where a file stands once npm has installed the packages. */
function addressOf(file: string): string {
  const path = file.split(sep).join('/');
  const inPackage = /.*\/node_modules\/(.*)/.exec(path)?.[1];
  return `/node_modules/${inPackage ?? path.replace(/.*\/packages\/(data|components)\//, '@klimaindsats/$1/')}`;
}

function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

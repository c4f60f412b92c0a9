/**
 * Shows what the bytes are spent on: a table of modules here, and a treemap of each in `dist/treemap`.
 *
 *     npx --yes pnpm@12 treemap
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type OutputChunk, type Plugin, rollup, type RollupOptions } from 'rollup';

import { byteBudgets } from './budgets.ts';
import { reduced, withFactsOf } from './country.ts';
import { install } from './install.ts';
import { modulesOf, purposeOf } from './modules.ts';
import { components, output, rivals } from './paths.ts';
import { textTable } from './table.ts';
import { brotliSize, bundle, sizes } from './workshop.ts';

interface Visualizer {
  readonly visualizer: (options: object) => Plugin;
}

interface Names {
  readonly entryFileNames?: string;
}

interface Configuration {
  readonly default: readonly (RollupOptions & {
    readonly input: string;
    readonly output: Names | readonly Names[];
  })[];
}

await install();
const { visualizer } = (await import(
  moduleIn(rivals, 'node_modules/rollup-plugin-visualizer/dist/plugin/index.js')
)) as Visualizer;
const folder = join(output, 'treemap');
mkdirSync(folder, { recursive: true });

for (const { name, what, app } of sizes) {
  const filename = join(folder, `${name}.html`);
  const treemap = visualizer({ filename, title: what, brotliSize: true });
  const chunk =
    typeof app === 'string'
      ? await bundle(app, [treemap])
      : await bundleScriptFile(basename(app.pathname), { treemap });
  console.log(`\n${what}: ${brotliSize(chunk.code)} bytes with brotli, budget ${byteBudgets[name]}`);
  for (const [column, rows] of [
    ['what for', await modulesOf(chunk, purposeOf)],
    ['module', await modulesOf(chunk)],
  ] as const) {
    console.log(
      textTable(
        [column, 'minified', 'brotli'],
        rows.map((row) => [row.name, String(row.minified), String(row.brotli)]),
      ),
    );
  }
  console.log(filename);
}

const scriptFile = 'klimaindsats.js';
let before = brotliSize((await bundleScriptFile(scriptFile)).code);
console.log(`\nWhat the country costs in ${scriptFile}, with brotli`);
const costs = [];
for (const [without, data] of reduced) {
  const size = brotliSize((await bundleScriptFile(scriptFile, { facts: await withFactsOf(data) })).code);
  costs.push([without, String(before - size), String(size)]);
  before = size;
}
console.log(textTable(['taken out', 'bytes', 'left'], costs));

/** A script file as the build makes it, without what the build writes beside it. */
async function bundleScriptFile(
  file: string,
  { facts, treemap }: { readonly facts?: Plugin; readonly treemap?: Plugin } = {},
): Promise<OutputChunk> {
  // The configuration names its files from where it is built.
  process.chdir(components);
  const { default: all } = (await import(moduleIn(components, 'build/rollup.config.js'))) as Configuration;
  const configuration = all.find(({ output: files }) =>
    [files].flat().some(({ entryFileNames }) => entryFileNames === file),
  );
  if (!configuration) throw new Error(`${file}: build/rollup.config.js of the components makes no such file.`);
  const { input, plugins } = configuration;
  const kept = [plugins].flat().filter((plugin) => !/license|integrity/.test((plugin as Plugin).name));
  const bundled = await rollup({ input, plugins: [facts, ...kept], onLog: () => undefined });
  const generated = await bundled.generate({ format: 'es', plugins: [treemap] });
  return generated.output[0];
}

function moduleIn(parent: string, path: string): string {
  return pathToFileURL(join(parent, path)).href;
}

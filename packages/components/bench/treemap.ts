/**
 * Shows what the bytes are spent on: a table of modules here, and a treemap of each in `bench/dist/treemap`.
 *
 *     node bench/treemap.ts
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { rollup, type OutputChunk, type Plugin, type RollupOptions } from 'rollup';

import { brotliSize, bundle, sizeBudgets } from '../build/sizes.ts';
import { install } from './install.ts';
import { modulesOf } from './modules.ts';
import { output } from './paths.ts';
import { textTable } from './table.ts';

interface Visualizer {
  readonly visualizer: (options: object) => Plugin;
}

await install();
const { visualizer } = (await import(
  new URL('rivals/node_modules/rollup-plugin-visualizer/dist/plugin/index.js', import.meta.url).href
)) as Visualizer;
const folder = join(output, 'treemap');
mkdirSync(folder, { recursive: true });

for (const { what, app, budget } of sizeBudgets) {
  const filename = join(folder, `${what.replace(/\W+/g, '-').replace(/^-|-$/g, '')}.html`);
  const treemap = visualizer({ filename, title: what, brotliSize: true });
  const chunk = typeof app === 'string' ? await bundle(app, [treemap]) : await bundleScriptFile(treemap);
  const rows = await modulesOf(chunk);
  console.log(`\n${what}: ${brotliSize(chunk.code)} bytes with brotli, budget ${budget}`);
  console.log(
    textTable(
      ['module', 'minified', 'brotli'],
      rows.map(({ name, minified, brotli }) => [name, String(minified), String(brotli)]),
    ),
  );
  console.log(filename);
}

/** The script file as the build makes it, without what the build writes beside it. */
async function bundleScriptFile(treemap: Plugin): Promise<OutputChunk> {
  const path = new URL('../build/rollup.config.js', import.meta.url).href;
  const { default: configuration } = (await import(path)) as { default: RollupOptions };
  const { input = '', plugins } = configuration;
  const kept = [plugins].flat().filter((plugin) => !/license|integrity/.test((plugin as Plugin).name));
  const bundled = await rollup({ input, plugins: kept, onLog: () => undefined });
  const { output } = await bundled.generate({ format: 'es', plugins: [treemap] });
  return output[0];
}

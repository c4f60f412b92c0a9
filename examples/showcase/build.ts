/** Writes the showcase to `dist`: static files that any web server can serve under any path. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Language, languages } from '@klimaindsats/data';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { ownPolicy } from 'tools/policy';

import { renderBuilder } from './src/builder.ts';
import { renderDesk } from './src/desk.ts';
import { renderGuide } from './src/guide.ts';
import { renderLlms } from './src/llms.ts';
import { renderPage } from './src/page.ts';
import { renderReference } from './src/reference.ts';
import { pathOf, scriptFiles } from './src/script-files.ts';
import { folders, guideFolders, type PageName } from './src/site.ts';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const pages: Readonly<Record<PageName, (language: Language) => string>> = {
  example: renderPage,
  builder: renderBuilder,
  reference: renderReference,
  desk: renderDesk,
};

rmSync(dist, { recursive: true, force: true });

for (const language of languages) {
  for (const [page, render] of Object.entries(pages)) {
    const folder = join(dist, folders[page as PageName][language]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), render(language));
  }
  const folder = join(dist, guideFolders[language]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), renderGuide(language));
}
writeFileSync(join(dist, 'llms.txt'), renderLlms());
for (const file of scriptFiles.keys()) copyFileSync(pathOf(file), join(dist, file));
for (const file of ['page.css', 'tools.css', 'icon.svg']) copyFileSync(join(root, 'src', file), join(dist, file));
await build({ entryPoints: ['src/desk.css'], bundle: true, outdir: dist, absWorkingDir: root, charset: 'utf8' });
for (const [name, module] of Object.entries({
  'initiative.json': '@klimaindsats/data/initiative.json',
  'schema.json': '@klimaindsats/data/schema.json',
})) {
  copyFileSync(fileURLToPath(import.meta.resolve(module)), join(dist, name));
}
const esbuild: Plugin = {
  name: 'esbuild',
  transform: async (code, id) => (id.endsWith('.ts') ? (await transform(code, { loader: 'ts' })).code : null),
  renderChunk: async (code) => (await transform(code, { minify: true, charset: 'utf8' })).code,
};

/**
 * Lit's Trusted Types policy is the script file's, which the page allows once: it stands where the script file left it.
 * See the components' `docs/decisions/2026-11-26-a-script-file-for-each-element.md`.
 */
const onePolicy: Plugin = {
  name: 'one-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const changed = code.replace(ownPolicy.pattern, ownPolicy.replacement);
    if (changed === code) this.error('build.ts: Lit makes its policy in another way now. Adapt the pattern.');
    return { code: changed, map: null };
  },
};

for (const name of ['builder', 'page', 'reference']) {
  const bundle = await rollup({
    input: join(root, 'src', `${name}.client.ts`),
    plugins: [nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }), esbuild],
  });
  await bundle.write({ file: join(dist, `${name}.js`) });
  await bundle.close();
}

const desk = await rollup({
  input: join(root, 'src/desk.client.ts'),
  plugins: [nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }), onePolicy, esbuild],
});
await desk.write({ file: join(dist, 'desk.js') });
await desk.close();

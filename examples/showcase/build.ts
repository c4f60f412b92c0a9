/** Writes the showcase to `dist`: static files that any web server can serve under any path. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';

import { renderBuilder } from './src/builder.ts';
import { renderLlms } from './src/llms.ts';
import { renderPage } from './src/page.ts';
import { renderReference } from './src/reference.ts';
import { pathOf, scriptFiles } from './src/script-files.ts';
import { folders, type Language, languages, type PageName } from './src/site.ts';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const pages: Readonly<Record<PageName, (language: Language) => string>> = {
  example: renderPage,
  builder: renderBuilder,
  reference: renderReference,
};

rmSync(dist, { recursive: true, force: true });

for (const language of languages) {
  for (const [page, render] of Object.entries(pages)) {
    const folder = join(dist, folders[page as PageName][language]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), render(language));
  }
}
writeFileSync(join(dist, 'llms.txt'), renderLlms());
for (const file of scriptFiles.keys()) copyFileSync(pathOf(file), join(dist, file));
for (const file of ['page.css', 'tools.css', 'icon.svg']) copyFileSync(join(root, 'src', file), join(dist, file));
for (const [name, module] of Object.entries({
  'initiative.json': '@klimaindsats/data/initiative.json',
  'schema.json': '@klimaindsats/data/schema.json',
})) {
  copyFileSync(fileURLToPath(import.meta.resolve(module)), join(dist, name));
}
for (const name of ['builder', 'page', 'reference']) {
  const bundle = await rollup({
    input: join(root, 'src', `${name}.client.ts`),
    context: 'globalThis',
    plugins: [
      // The server's rendering, as it is on a server.
      nodeResolve({ exportConditions: ['node', 'production'] }),
      {
        name: 'esbuild',
        transform: async (code, id) => (id.endsWith('.ts') ? (await transform(code, { loader: 'ts' })).code : null),
        renderChunk: async (code) => (await transform(code, { minify: true, charset: 'utf8' })).code,
      },
    ],
  });
  await bundle.write({
    file: join(dist, `${name}.js`),
    // Lit asks here what there is: neither a document nor Trusted Types, so it stays a server's, and takes no policy.
    intro: 'const globalThis = {};',
  });
  await bundle.close();
}

/** Bundles as a production build does: minified, without what isn't used, one file unless a module loads others later. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';

import { type Contender, contenders, painted } from './contenders/index.ts';
import { churning } from './measure/churn.ts';
import { growing } from './measure/growth.ts';
import { type PageContent, pageContent, type PageName, pages, type Part } from './page/content.ts';
import { documentOf } from './page/document.ts';
import { html } from './page/markup.ts';
import { output, published, rivals, sources } from './paths.ts';

const options: BuildOptions = {
  absWorkingDir: sources,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  nodePaths: [join(rivals, 'node_modules')],
  logLevel: 'error',
  legalComments: 'none',
};

/** Bundles one module into a folder, with what the page says and minified style sheets as texts. */
async function bundleScript(entry: string, folder: string, content: Pick<PageContent, Part>): Promise<void> {
  await bundle({
    ...options,
    entryPoints: [{ in: entry, out: 'script' }],
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [contentPlugin(content), styleTextPlugin],
  });
}

/** Builds every contender's page, each in a folder of its name. */
export async function buildPages(): Promise<void> {
  const content = pageContent();
  const folder = join(output, 'pages');
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([
    ...[...contenders, ...painted].map((contender) => buildPage(contender, join(folder, contender.name), content)),
    ...growing.map((name) => buildPage(inPage(`growth/${name}.client`), join(folder, `growth-${name}`), content)),
    buildPage(inPage('map/map.client'), join(folder, 'map'), content),
    ...churning.map((name) => buildPage(inPage(`churn/${name}.client`), join(folder, `churn-${name}`), content)),
  ]);
}

/** A page in which a module of the benchmark does what is measured. */
const inPage = (client: string): PageParts => ({
  page: 'three',
  client,
  styles: ['page/content.css'],
  body: () => html`<div id="app"></div>`,
});

type PageParts = Omit<Contender, 'name' | 'title'>;

async function buildPage(contender: PageParts, folder: string, content: PageContent): Promise<void> {
  const { client, page, scriptFiles = [], styles } = contender;
  mkdirSync(folder, { recursive: true });
  if (client) await bundleScript(`./${client}`, folder, onPage(content, page));
  if (scriptFiles === 'empty') writeFileSync(join(folder, 'script.js'), '');
  else for (const file of scriptFiles) copyFileSync(published(file), join(folder, file));
  await bundleStyles(['page/page.css', ...styles], join(folder, 'style.css'));
  const scripts = client || scriptFiles === 'empty' ? ['script.js'] : scriptFiles;
  const head = { title: content.title, styles: ['style.css'], scripts };
  writeFileSync(join(folder, 'index.html'), documentOf(head, contender.body(content)));
}

/** What a page shows of the content: no script carries what its page doesn't show. */
function onPage(content: PageContent, page: PageName): Pick<PageContent, Part> {
  return Object.fromEntries(pages[page].map((part) => [part, content[part]])) as Pick<PageContent, Part>;
}

async function bundleStyles(files: readonly string[], outfile: string): Promise<void> {
  const contents = files.map((file) => `@import '${file.startsWith('@') ? file : `./${file}`}';`).join('\n');
  const { splitting: _, ...rest } = options;
  const fonts = Object.fromEntries(['eot', 'svg', 'ttf', 'woff', 'woff2'].map((type) => [`.${type}`, 'file' as const]));
  await bundle({ ...rest, stdin: { contents, loader: 'css', resolveDir: sources }, outfile, loader: fonts });
}

function contentPlugin(content: Pick<PageContent, Part>): Plugin {
  return {
    name: 'content',
    setup(build) {
      build.onLoad({ filter: /page[\\/]given\.ts$/ }, () => ({
        contents: `export const content = ${JSON.stringify(content)};`,
      }));
    },
  };
}

const styleTextPlugin: Plugin = {
  name: 'style-text',
  setup(build) {
    build.onLoad({ filter: /benchmarks[\\/]src[\\/].*\.css$/ }, async ({ path }) => {
      const { outputFiles } = await bundle({ entryPoints: [path], minify: true, write: false, logLevel: 'error' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

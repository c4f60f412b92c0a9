/** What an app carries for the package, in bytes with brotli, and what it may carry. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, type OutputChunk, type Plugin } from 'rollup';

export interface SizeBudget {
  readonly what: string;
  /** The app's only module, or a file as it is published. */
  readonly app: string | URL;
  /** What is aimed at. */
  readonly budget: number;
  /** What it may not exceed meanwhile, where the aim isn't reached: what it weighs today, and a little room. */
  readonly ceiling?: number;
}

const classes = (names: Readonly<Record<string, string>>): string =>
  [
    `import { define } from '@klimaindsats/components';`,
    ...Object.entries(names).map(([name, path]) => `import { ${name} } from '@klimaindsats/components/${path}';`),
    `define([${Object.keys(names).join(', ')}]);`,
  ].join('\n');

export const sizeBudgets: readonly SizeBudget[] = [
  {
    what: 'the contact card, one language',
    app: classes({ ContactCard: 'contact-card' }),
    budget: 8500,
    ceiling: 9400,
  },
  {
    what: 'three elements, one language, their data',
    app: classes({ MemberList: 'member-list', ContactCard: 'contact-card', Dk2020: 'dk2020' }),
    budget: 12_000,
    ceiling: 16_050,
  },
  {
    what: 'the script file',
    app: new URL('../dist/klimaindsats.js', import.meta.url),
    budget: 19_000,
    ceiling: 26_300,
  },
  {
    what: '`municipalities` of the data',
    app: `import { municipalities } from '@klimaindsats/data';\nconsole.log(municipalities);`,
    budget: 1000,
  },
];

/** The code that reaches a browser. */
export const codeOf = async ({ app }: Pick<SizeBudget, 'app'>): Promise<string> =>
  typeof app === 'string' ? (await bundle(app)).code : readFileSync(app, 'utf8');

export const brotliSize = (code: string): number => brotliCompressSync(code).length;

/** An app of one module, in the production build of rollup and terser. */
export async function bundle(code: string, plugins: readonly Plugin[] = []): Promise<OutputChunk> {
  // Inside the package, which finds itself by name as an app would find it.
  const entry = fileURLToPath(new URL('app.js', import.meta.url));
  const app: Plugin = {
    name: 'app',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? code : null),
  };
  const bundled = await rollup({
    input: entry,
    plugins: [app, nodeResolve({ exportConditions: ['browser', 'production'] })],
    onLog: () => undefined,
  });
  // Its types are those of its CommonJS form, where the function is a property.
  const minify = (terser as unknown as typeof terser.default)({ ecma: 2022, module: true, compress: { passes: 3 } });
  const { output } = await bundled.generate({ format: 'es', plugins: [minify, ...plugins] });
  return output[0];
}

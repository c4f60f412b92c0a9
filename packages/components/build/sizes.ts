/** What an app carries for the package, in bytes with brotli, and what it may carry at most. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { type OutputChunk, type Plugin, rollup } from 'rollup';

/** What is weighed, by a name that tests and the benchmark know it by. */
export type SizeName = 'contact-card' | 'three-elements' | 'script-file' | `script-file-${Single}` | 'municipalities';

/** The elements whose own script files are weighed. */
type Single = keyof typeof singles;

/**
 * What the script file of one element may weigh, with both languages and every feature. 1.2 kB are `light` as robust as a
 * shadow root (docs/decisions/2026-11-26-light-beside-what-the-page-put-in.md), and 0.2 leave out of a page's own data what
 * is left of people who were taken out. What a file leaves out itself:
 * docs/decisions/2026-11-26-what-script-files-leave-out.md.
 */
const singles = {
  'contact-card': 19_700,
  'member-list': 22_300,
  // 2.8 kB are figures with units, and over time: their words, the chart, the table and their look; 1.3 are five regions,
  // each with who carried it, how many joined, and the sources of that.
  dk2020: 23_250,
  municipality: 28_550,
  // 80 bytes are counts that agree with one, and what is told of a goal whose year has passed.
  participation: 32_150,
} as const;

export interface Size {
  readonly name: SizeName;
  readonly what: string;
  /** The app's only module, or a file as it is published. */
  readonly app: string | URL;
  /** What it may not exceed: what it weighs today, and 0.1 kB by which Brotli differs where a name's letters change. */
  readonly limit: number;
}

const classes = (names: Readonly<Record<string, string>>): string =>
  [
    `import { define } from '@klimaindsats/components';`,
    ...Object.entries(names).map(([name, path]) => `import { ${name} } from '@klimaindsats/components/${path}';`),
    `define([${Object.keys(names).join(', ')}]);`,
  ].join('\n');

export const sizes: readonly Size[] = [
  {
    name: 'contact-card',
    what: 'the contact card, one language',
    app: classes({ ContactCard: 'contact-card' }),
    // 1.1 kB are 11 options of a municipality's own contact, and the places where its details go; of other people's pages,
    // 150 bytes clean addresses as people paste them, 220 are contrast on any ground, 90 paper, and 50 pages written from
    // the right.
    limit: 10_600,
  },
  {
    name: 'three-elements',
    what: 'three elements, one language, their data',
    app: classes({ MemberList: 'member-list', ContactCard: 'contact-card', Dk2020Explainer: 'dk2020' }),
    // Beside the card's, the list's four options (a day, former members, ways, pictures), what reviewed data says, and
    // municipalities as people write them: 0751 Aarhus, Aarhus Municipality, Hoje-Taastrup.
    limit: 19_050,
  },
  {
    name: 'script-file',
    what: 'the script file',
    app: new URL('../dist/klimaindsats.js', import.meta.url),
    // The whole country: 98 municipalities 2.2 kB, their plans 2.7 and the sources of these 3.2, and 3.5 of code and words.
    // See docs/decisions/2026-11-25-the-country-in-the-script-file.md. Of a register that is kept: 2.4 kB are figures with
    // units and over time, 2.3 members on a day, ways and pictures, 2.2 the contact's details, 1.1 reviews and asking
    // again, and 0.2 that taking somebody out means gone. Of other people's pages 1.4: addresses, contrast, paper, where a
    // link lands, pages written from the right, escapes for æ, ø and å, and plainer words.
    limit: 51_300,
  },
  ...(Object.keys(singles) as Single[]).map((name) => ({
    name: `script-file-${name}` as const,
    what: `the script file of klima-${name} alone`,
    app: new URL(`../dist/klimaindsats.${name}.js`, import.meta.url),
    limit: singles[name],
  })),
  {
    name: 'municipalities',
    what: '`municipalities` of the data',
    app: `import { municipalities } from '@klimaindsats/data';\nconsole.log(municipalities);`,
    limit: 1300,
  },
];

/** The code that reaches a browser. */
export const codeOf = async ({ app }: Pick<Size, 'app'>): Promise<string> =>
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

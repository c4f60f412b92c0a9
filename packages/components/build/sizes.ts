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
 * What the script file of one element may weigh, with both languages and every feature: from 1.5 to 1.7 kB less than before
 * it left out what it doesn't use (docs/decisions/2026-11-26-what-script-files-leave-out.md). 1.2 kB are `light` as robust as a
 * shadow root (docs/decisions/2026-11-26-light-beside-what-the-page-put-in.md). 80 bytes tell later what came of `src`,
 * 60 the language of what the page puts in with `light`, 40 the arrows of the map;
 * 90 a long list that is searched, and 150 an answer to a region or town that isn't there; 50 names as people write them.
 * 40 a blank that is as left out, and words in capitals and quotes; 110 a municipality's own region, and those who have left it.
 */
const singles = {
  'contact-card': 19_430,
  // 45 bytes are the name of its table, and the names of two authorities that call themselves otherwise than the rest.
  'member-list': 22_000,
  // 2.8 kB are figures with units, and over time: their words, the chart, the table and their look; 1.3 are five regions,
  // each with who carried it, how many joined, and the sources of that.
  // 10 read False as off.
  dk2020: 22_970,
  // 20 bytes keep what follows a note apart from it.
  municipality: 28_300,
  // 40 bytes let the choice of order say what the table is sorted by when it comes back.
  // 80 are counts that agree with one, and what is told of a goal whose year has passed.
  participation: 31_830,
} as const;

export interface Size {
  readonly name: SizeName;
  readonly what: string;
  /** The app's only module, or a file as it is published. */
  readonly app: string | URL;
  /** What it may not exceed: what it weighs today, and a little room. */
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
    // 12 for a field left blank, which is as left out, and a word in capitals or quotes.
    // 10,392 before `dataSettled`, which says what became of `src` to code that listens too late.
    // 9306 before 11 options of a municipality's own contact, and the places in the card where its details go. Of other
    // people's pages: 150 bytes clean addresses as people paste them, 220 are contrast on any ground, bands of middle brightness too, 90 paper, 50 pages
    // written from the right, and the rest plainer words.
    // 50 for headings and ids of a whole page that leave nothing out and clash with none, and False read as off.
    limit: 10_600,
  },
  {
    name: 'three-elements',
    what: 'three elements, one language, their data',
    app: classes({ MemberList: 'member-list', ContactCard: 'contact-card', Dk2020Explainer: 'dk2020' }),
    // 50 for a field left blank, which is as left out, and a word in capitals or quotes.
    // 40 for a list that moves between shadow root and page, and a field that says what it shows.
    // 46 for municipalities as people write them: 0751 Aarhus, Aarhus Municipality, Bornholms Regionskommune.
    // 15,924 before the card's options, the list's four (a day, former members, ways, pictures) and what reviewed data says.
    // 90 for a long list that gets shorter, in which a key took the square of its length.
    // 16,600 before the same, counts from the start, and a source of all members told once.
    // 40 for the same, and the name of a table.
    limit: 18_940,
  },
  {
    name: 'script-file',
    what: 'the script file',
    app: new URL('../dist/klimaindsats.js', import.meta.url),
    // 26,379 before it carried the whole country: 98 municipalities 2.2 kB, their plans 2.7 and the sources of these 3.2,
    // and 3.5 of code and words. See docs/decisions/2026-11-25-the-country-in-the-script-file.md.
    // Of a register that is kept: 2.4 kB are figures with units and over time, 2.3 members on a day, ways and pictures, 2.2
    // the contact's details, 1.1 reviews and asking again. Of other people's pages 1.4: addresses, contrast, paper, where a
    // link lands, pages written from the right, escapes for æ, ø and å, and plainer words.
    // 0.3 kB for an answer, under a heading of its own, to a region or town that isn't there, and for a long list that gets shorter.
    // 0.3 kB for fields left blank, for who has left a municipality, its own region's statements, and what nobody tells.
    // 49,448 before it left out of Lit what no element has, and of the reader's shape what none shows.
    // 0.2 kB for counts that agree with one, goals whose year has passed, names of authorities and of a table, and the
    // headings of a page without its introduction.
    limit: 50_950,
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

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as bundle, type Plugin } from 'esbuild';

import { largestFile, largestUnpacked } from '../src/model/limits.ts';

const library = dirname(dirname(fileURLToPath(import.meta.resolve('hucre'))));

/**
 * What a file may be at most, in place of the library's own limits, which are for files of any kind: a register is
 * nowhere near, and a hostile file doesn't fill a tab's memory.
 */
const limits: Readonly<Record<string, number>> = {
  // Those of a part are counted before, which can say so in a sentence.
  MAX_DECOMPRESSED_BYTES: largestUnpacked,
  MAX_INPUT_BYTES: largestFile,
  MAX_TOTAL_CELLS: 4_000_000,
  MAX_SPIN_COUNT: 0,
};

/** Puts our limits in place of the library's, each of which must be there. */
const limited: Plugin = {
  name: 'limits',
  setup(build) {
    build.onLoad({ filter: /hucre[\\/]dist[\\/]limits\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [name, limit] of Object.entries(limits)) {
        const written = new RegExp(`(?<=export const ${name} = )[^;]+(?=;)`);
        if (!written.test(contents)) throw new Error(`hucre has no limit ${name}: see build/spreadsheet.ts.`);
        contents = contents.replace(written, String(limit));
      }
      return { contents, loader: 'js' };
    });
  },
};

/** The module of the spreadsheet library, with no import left in it: it runs in Node and in any browser. */
export async function spreadsheetModule(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `
        export { readXlsx, writeXlsx } from 'hucre/xlsx';
        export { ZipReader } from ${JSON.stringify(join(library, 'dist/zip/index.mjs'))};
      `,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    banner: { js: '// hucre (MIT, productdevbook), built in by `pnpm build`: see THIRD-PARTY-NOTICES.txt.' },
    plugins: [limited],
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** What the module exports, as ./workbook uses it. */
export const spreadsheetTypes = `import type { Book, BookToWrite, Zip } from '../workbook/spreadsheet.js';
export declare const readXlsx: (bytes: Uint8Array, options: { readonly readStyles: boolean }) => Promise<Book>;
export declare const writeXlsx: (book: BookToWrite) => Promise<Uint8Array>;
export declare const ZipReader: new (bytes: Uint8Array) => Zip;
`;

/** The licences of what is built into the package. */
export function thirdPartyNotices(): string {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(library, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;
  return `${name} ${version} (${license}), ${homepage}\nBuilt into generated/spreadsheet.js, which workbook.js imports.\n\n${readFileSync(join(library, 'LICENSE'), 'utf8')}`;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { build } from 'esbuild';

import { brotli, bundlers } from './bundle.ts';

const root = join(import.meta.dirname, '..');

/** The most bytes, minified and brotli compressed, that an import of one name may cost. */
const budgets: readonly (readonly [name: string, entry: string, bytes: number])[] = [
  ['municipalities', '@klimaindsats/data', 1_300],
  ['regions', '@klimaindsats/data', 400],
  ['organizations', '@klimaindsats/data', 900],
  ['programmes', '@klimaindsats/data', 1_050],
  ['participations', '@klimaindsats/data', 1_350],
  ['absences', '@klimaindsats/data', 700],
  ['plans', '@klimaindsats/data', 4_300],
  ['figures', '@klimaindsats/data', 1_900],
  ['statements', '@klimaindsats/data', 2_600],
  ['posts', '@klimaindsats/data', 500],
  ['memberships', '@klimaindsats/data', 500],
  ['sources', '@klimaindsats/data', 7_700],
  ['persons', '@klimaindsats/data', 500],
  ['contactPoints', '@klimaindsats/data', 400],
  // As many as there are people: the data may lose them all.
  ['tombstones', '@klimaindsats/data', 250],
  ['initiative', '@klimaindsats/data', 18_200],
  ['foldDanish', '@klimaindsats/data', 250],
  ['includesDanish', '@klimaindsats/data', 300],
  ['compareDanish', '@klimaindsats/data', 120],
  // A code is found after the name as well, and letters behind signs that can’t be seen.
  ['findMunicipality', '@klimaindsats/data', 490],
  ['countedOf', '@klimaindsats/data', 800],
  ['membersOf', '@klimaindsats/data', 950],
  ['heldOn', '@klimaindsats/data', 370],
  ['reviewOf', '@klimaindsats/data', 590],
  ['trendsOf', '@klimaindsats/data', 590],
  ['contactsOf', '@klimaindsats/data', 300],
  ['contactOf', '@klimaindsats/data', 300],
  ['standingOf', '@klimaindsats/data', 550],
  ['statementsOf', '@klimaindsats/data', 250],
  ['momentsOf', '@klimaindsats/data', 580],
  ['readingsOf', '@klimaindsats/data', 120],
  // Parts are looked up by their id.
  // 30 are decimals that add up as people add them.
  ['leastAndMost', '@klimaindsats/data', 300],
  ['seriesOf', '@klimaindsats/data', 250],
  ['isTime', '@klimaindsats/data/edtf', 350],
  ['asOf', '@klimaindsats/data', 1_300],
  // A name that can’t be seen is none.
  ['toVcard', '@klimaindsats/data/formats', 690],
  ['read', '@klimaindsats/data/read', 2_430],
  // Its rules find dates that can’t be together and letters that no name has, in two languages; figures count without a
  // square, pictures hide nothing, and a draft is told of as one.
  ['validate', '@klimaindsats/data/validate', 32_300],
  ['labelOf', '@klimaindsats/data/words', 9_200],
  ['writtenTime', '@klimaindsats/data/words', 920],
  // The spreadsheet library, the words and the validator: for a page on which people work, not for one they read.
  // It refuses days of the week that it can’t be sure of, in the languages it reads.
  ['fromWorkbook', '@klimaindsats/data/workbook', 81_600],
  ['toWorkbook', '@klimaindsats/data/workbook', 50_000],
];

describe('an app that imports one name', () => {
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    it(`carries no more than its budget, bundled by ${bundler}`, async () => {
      for (const [name, entry, bytes] of budgets) {
        const size = brotli(await bundle(`export { ${name} } from '${entry}';`));
        assert.ok(size <= bytes, `${name} costs ${size} bytes of ${bytes}`);
      }
    });

    it(`carries nothing for importing nothing, bundled by ${bundler}`, async () => {
      assert.equal((await bundle("import '@klimaindsats/data';")).trim(), '');
    });

    it(`carries nobody’s name or address without asking for persons, bundled by ${bundler}`, async () => {
      const { persons, contactPoints } = await import('@klimaindsats/data');
      const personal = [
        ...persons.flatMap(({ name }) => name.split(' ')),
        ...contactPoints.flatMap(({ email, phone }) => [email, phone]),
      ];
      const names = budgets
        .filter(
          ([name, entry]) =>
            !['persons', 'contactPoints', 'initiative'].includes(name) && entry === '@klimaindsats/data',
        )
        .map(([name]) => name);

      const code = await bundle(`export { ${names.join(', ')} } from '@klimaindsats/data';`);

      const asked = await bundle("export { persons, contactPoints } from '@klimaindsats/data';");
      for (const word of personal.filter((text) => text !== undefined)) {
        assert.ok(!code.includes(word), word);
        assert.ok(asked.includes(word), `the search finds “${word}” where it is asked for`);
      }
    });
  }
});

describe('the spreadsheet library', () => {
  it('is loaded by those alone who have a workbook: by no other module, nor by the command at its start', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Readonly<Record<string, string | { default: string }>>;
    };
    const modules = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.default]));
    const { metafile } = await build({
      entryPoints: [...modules, './dist/command/klimaindsats.js'].map((path) => join(root, path)),
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'nowhere',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const reaches = (output: string): boolean => {
      const { inputs, imports } = metafile.outputs[output] ?? assert.fail(output);
      return (
        Object.keys(inputs).some((input) => input.endsWith('generated/spreadsheet.js')) ||
        imports.some(({ path, kind }) => kind === 'import-statement' && path in metafile.outputs && reaches(path))
      );
    };
    const loading = Object.entries(metafile.outputs).flatMap(([output, { entryPoint }]) =>
      entryPoint !== undefined && reaches(output) ? [entryPoint] : [],
    );

    assert.deepEqual(loading, ['dist/workbook.js']);
  });
});

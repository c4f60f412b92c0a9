import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { brotli, bundlers } from './bundle.ts';

/** The most bytes, minified and brotli compressed, that an import of one name may cost. */
const budgets: readonly (readonly [name: string, entry: string, bytes: number])[] = [
  ['municipalities', '@klimaindsats/data', 1_300],
  ['regions', '@klimaindsats/data', 400],
  ['organizations', '@klimaindsats/data', 900],
  ['programmes', '@klimaindsats/data', 1_050],
  ['participations', '@klimaindsats/data', 1_350],
  ['absences', '@klimaindsats/data', 700],
  ['plans', '@klimaindsats/data', 4_300],
  ['figures', '@klimaindsats/data', 1_700],
  ['statements', '@klimaindsats/data', 2_200],
  ['posts', '@klimaindsats/data', 500],
  ['memberships', '@klimaindsats/data', 500],
  ['sources', '@klimaindsats/data', 7_700],
  ['persons', '@klimaindsats/data', 500],
  ['contactPoints', '@klimaindsats/data', 400],
  // As many as there are people: the data may lose them all.
  ['tombstones', '@klimaindsats/data', 250],
  ['initiative', '@klimaindsats/data', 18_000],
  ['foldDanish', '@klimaindsats/data', 250],
  ['includesDanish', '@klimaindsats/data', 300],
  ['compareDanish', '@klimaindsats/data', 120],
  ['findMunicipality', '@klimaindsats/data', 450],
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
  ['leastAndMost', '@klimaindsats/data', 250],
  ['seriesOf', '@klimaindsats/data', 250],
  ['isTime', '@klimaindsats/data/edtf', 350],
  ['asOf', '@klimaindsats/data', 1_300],
  ['toVcard', '@klimaindsats/data/formats', 670],
  ['read', '@klimaindsats/data/read', 2_200],
  ['validate', '@klimaindsats/data/validate', 28_000],
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotli, bundlers } from './bundle.ts';

/** The most bytes, minified and brotli compressed, that an import of one name may cost. */
const budgets: readonly (readonly [name: string, entry: string, bytes: number])[] = [
  ['municipalities', '@klimaindsats/data', 1_000],
  ['regions', '@klimaindsats/data', 400],
  ['organizations', '@klimaindsats/data', 600],
  ['programmes', '@klimaindsats/data', 900],
  ['participations', '@klimaindsats/data', 800],
  ['figures', '@klimaindsats/data', 1_600],
  ['statements', '@klimaindsats/data', 2_200],
  ['posts', '@klimaindsats/data', 500],
  ['memberships', '@klimaindsats/data', 500],
  ['sources', '@klimaindsats/data', 1_200],
  ['persons', '@klimaindsats/data', 500],
  ['contactPoints', '@klimaindsats/data', 400],
  ['tombstones', '@klimaindsats/data', 150],
  ['initiative', '@klimaindsats/data', 6_500],
  ['foldDanish', '@klimaindsats/data', 250],
  ['includesDanish', '@klimaindsats/data', 300],
  ['compareDanish', '@klimaindsats/data', 120],
  ['findMunicipality', '@klimaindsats/data', 400],
  ['membersOf', '@klimaindsats/data', 350],
  ['contactsOf', '@klimaindsats/data', 300],
  ['asOf', '@klimaindsats/data', 1_000],
  ['toVcard', '@klimaindsats/data/formats', 500],
  ['read', '@klimaindsats/data/read', 1_500],
  ['validate', '@klimaindsats/data/validate', 11_000],
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

      assert.ok(personal.length > 10);
      for (const word of personal) assert.ok(word === undefined || !code.includes(word), word);
      assert.ok(
        (await bundle("export { persons } from '@klimaindsats/data';")).includes(personal[0] ?? '?'),
        'the search finds what is there',
      );
    });
  }
});

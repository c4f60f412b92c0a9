import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Manifest, type Packed, problemsOf, type Release } from './release-problems.ts';

const address = 'git+https://example.dk/klimaindsats.git';

function packed(folder: string, changes: Partial<Manifest> = {}, content: Record<string, string> = {}): Packed {
  const files: Record<string, string> = { LICENSE: '', 'README.md': '', ...content };
  const manifest = { name: folder, version: '1.2.0', repository: { url: address, directory: folder }, ...changes };
  return {
    folder,
    manifest,
    files: Object.keys(files),
    changelog: '# a\n\n## 1.2.0\n',
    read: (file) => Buffer.from(files[file] ?? ''),
  };
}

const release = (changes: Partial<Release> = {}): Release => ({
  address,
  pending: [],
  packages: [packed('data'), packed('components', { dependencies: { data: '^1.2.0', lit: '^3.0.0' } })],
  ...changes,
});

const hashOfNothing = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

describe('problemsOf', () => {
  it('finds none in a sound release', () => {
    const integrity = JSON.stringify({ 'a.js': { integrity: hashOfNothing } });

    assert.deepEqual(problemsOf(release()), []);
    assert.deepEqual(
      problemsOf(release({ packages: [packed('a', {}, { 'dist/integrity.json': integrity, 'dist/a.js': '' })] })),
      [],
    );
  });

  const refused: readonly (readonly [title: string, changes: Partial<Release>, message: RegExp])[] = [
    ['an address that is not set', { address: '', packages: [] }, /address of the repository is not set/],
    ['a change without a version', { pending: ['calm-cats.md'] }, /calm-cats\.md has no version yet/],
    [
      'another repository in a package',
      { packages: [packed('data', { repository: { url: address, directory: 'other' } })] },
      /data doesn't name the repository/,
    ],
    [
      'a dependency on another version',
      { packages: [packed('data'), packed('components', { dependencies: { data: '^1.1.0' } })] },
      /components asks for data \^1\.1\.0/,
    ],
    [
      'a README that says nothing is on npm',
      { packages: [packed('a', {}, { 'README.md': 'Nothing is on npm yet.' })] },
      /a\/README\.md says that nothing is on npm yet/,
    ],
    [
      'a README that links to what the package hasn’t',
      {
        packages: [
          packed('a', {}, { 'README.md': '[x](../b/README.md) [y](#z) [w](https://example.dk/) [l](LICENSE)' }),
        ],
      },
      /a\/README\.md links to \.\.\/b\/README\.md, which/,
    ],
    [
      'a script file of another hash',
      {
        packages: [
          packed(
            'a',
            {},
            { 'dist/integrity.json': JSON.stringify({ 'a.js': { integrity: hashOfNothing } }), 'dist/a.js': 'x' },
          ),
        ],
      },
      /another dist\/a\.js than dist\/integrity\.json says/,
    ],
    [
      'a package without its licence',
      { packages: [{ ...packed('data'), files: ['README.md'] }] },
      /data has no LICENSE/,
    ],
    [
      'a version that the changelog says nothing of',
      { packages: [{ ...packed('data'), changelog: '# data\n\n## 1.1.0\n' }] },
      /CHANGELOG\.md doesn't tell of 1\.2\.0/,
    ],
  ];
  for (const [title, changes, message] of refused) {
    it(`refuses ${title}`, () => {
      const problems = problemsOf(release(changes));

      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', message);
    });
  }
});

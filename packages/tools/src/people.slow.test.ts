/**
 * Takes everybody out and corrects every name as CONTRIBUTING says, by edits and a build, in a copy of the repository, and
 * runs the tests there: none of them may know a person. It takes minutes, so only CI runs it; each person in turn is
 * taken out by `build/take-out.test.ts` of the data.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { pnpm, root, run } from './steps.ts';

const file = 'packages/data/src/records/persons.ts';
const copy = mkdtempSync(join(tmpdir(), 'klimaindsats-people-'));
const written = readFileSync(join(root, file), 'utf8');

/** A person's record as it is written. */
const records = /\{\s*id: '(p[a-z0-9]+)',\s*name: '([^']+)'[^}]*\}/g;
const ids = [...written.matchAll(records)].map(([, id = '']) => id);

const nodeTests = [
  'packages/data/{src,build,schema,test}/**/!(*.slow).test.ts',
  'packages/components/{src,build,test}/**/!(*.browser|*.page|*.slow).test.ts',
  'packages/benchmarks/src/**/!(*.slow).test.ts',
];
// Editors are given texts of their own, and the desk a register.
const pageTests = [
  'packages/components/test/*.page.test.ts',
  'examples/*.test.ts',
  'examples/showcase/!(desk|*.slow).test.ts',
];

before(async () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const name of tracked.split('\0').filter(Boolean)) {
    mkdirSync(join(copy, dirname(name)), { recursive: true });
    cpSync(join(root, name), join(copy, name));
  }
  await passes([...pnpm, 'install', '--frozen-lockfile', '--prefer-offline']);
});

after(() => rmSync(copy, { recursive: true }));

/** Runs a command in the copy, and fails with what it says where it fails. */
async function passes(command: readonly string[]): Promise<void> {
  // One engine, because what a test knows of people it knows in each; and else the runner there writes its counts over this one's.
  const { ok, output } = await run(command, { BROWSERS: 'chromium', TEST_COUNTS: undefined }, copy);
  assert.ok(ok, output.slice(-4000));
}

// Colours take half of the time, whoever is shown in them.
const files = ['--files', '{src,test}/**/!(*.slow).browser.test.ts'];

/** Writes the records of people, builds as a secretariat would, and runs the tests: those in Node, then of the elements. */
async function passesWith(edited: string): Promise<void> {
  assert.notEqual(edited, written, `the records in ${file} are written in another way: adapt the pattern`);
  writeFileSync(join(copy, file), edited);
  await passes([...pnpm, 'run', 'build']);
  await passes([process.execPath, '--test', '--test-reporter=dot', ...nodeTests]);
  await passes([
    ...pnpm,
    '--filter',
    '@klimaindsats/components',
    'exec',
    'web-test-runner',
    '--static-logging',
    ...files,
  ]);
}

describe('taking a person out', () => {
  it('finds everybody in the records', () => {
    const published = JSON.parse(readFileSync(join(root, 'packages/data/dist/initiative.json'), 'utf8')) as {
      readonly persons: readonly { readonly id: string }[];
    };

    assert.notEqual(ids.length, 0);
    assert.deepEqual(
      ids.toSorted(),
      published.persons.map(({ id }) => id).toSorted(),
      `some are written in another way in ${file}: adapt the pattern`,
    );
  });

  it('breaks no test, be it everybody at once', async () => {
    await passesWith(written.replace(records, (_, id: string) => `{ id: '${id}', removed: '2026-01-01' }`));
    // Whole pages too, one file at a time, because each opens a browser. A longer name they show as the elements do.
    await passes([process.execPath, '--test', '--test-concurrency=1', '--test-reporter=dot', ...pageTests]);
  });
});

describe('correcting a name', () => {
  it('breaks no test, be it every name at once', () =>
    passesWith(written.replace(records, (record, _, name: string) => record.replace(name, `${name}-Ærø`))));
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const workspace = mkdtempSync(join(tmpdir(), 'klimaindsats-build-'));
after(() => rmSync(workspace, { recursive: true }));
const copy = join(workspace, 'packages/data');
cpSync(join(root, '../../tsconfig.json'), join(workspace, 'tsconfig.json'));
mkdirSync(copy, { recursive: true });
for (const name of readdirSync(root).filter((entry) => !['node_modules', 'dist', 'coverage'].includes(entry)))
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** What the build says of records in which a text is another; it stops before it writes anything. */
function buildWith(file: string, text: string | RegExp, replacement: string) {
  const path = join(copy, 'src/records', file);
  const before = readFileSync(path, 'utf8');
  assert.notEqual(before.replace(text, replacement), before, 'the records have changed: choose another text');
  writeFileSync(path, before.replace(text, replacement));
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'build/build.ts')], { encoding: 'utf8' });
  writeFileSync(path, before);
  return { status, stderr };
}

describe('build', () => {
  it('stops at a reference to nobody', () => {
    const { status, stderr } = buildWith('memberships.ts', /person: '[^']+'/, "person: 'p0000'");

    assert.equal(status, 1);
    assert.match(
      stderr,
      /^packages\/data\/src\/records: memberships › \S+ \(\/memberships\/\d+\/person\): »p0000« findes ikke i persons, tombstones\. Ret id’et, eller tilføj det, det peger på\.\n {2}memberships › \S+ \(\/memberships\/\d+\/person\): “p0000” is not in persons, tombstones\. Correct the id, or add what it points to\.\n$/,
    );
  });

  it('stops at an id used twice', () => {
    const { status, stderr } = buildWith('municipalities.ts', "id: '0657'", "id: '0615'");

    assert.equal(status, 1);
    assert.match(
      stderr,
      /municipalities › 0615 \(\/municipalities\/\d+\/id\): The id “0615” is used before in the same list\. Give one of them another id\./,
    );
  });

  it('stops at a fact without source', () => {
    const { status, stderr } = buildWith('figures.ts', "sources: ['iris-group-2024-05'],", 'sources: [],');

    assert.equal(status, 1);
    assert.match(
      stderr,
      /figures › municipalities-country \(\/figures\/\d+\/sources\): The list is empty\. Add at least one\./,
    );
  });

  it('stops at a date that isn’t one', () => {
    const { status, stderr } = buildWith('sources.ts', "published: '2021-09-30'", "published: '2021-09-31'");

    assert.equal(status, 1);
    assert.match(
      stderr,
      /sources › \S+ \(\/sources\/\d+\/published\): The date 2021-09-31 is not in the calendar\. Write year, month and day: 2021-09-30\./,
    );
  });

  it('takes a person out with one edit, and leaves nothing of them but the id', () => {
    const start = 'export const persons = [';
    const there = `${start} { id: 'p0a1b', name: 'Åse Ærøskøbing', ...seed },`;
    const gone = `${start} { id: 'p0a1b', removed: '2026-01-01' },`;

    assert.deepEqual(buildWith('persons.ts', start, there), { status: 0, stderr: '' });
    assert.ok(built().includes('Ærøskøbing'));

    assert.deepEqual(buildWith('persons.ts', start, gone), { status: 0, stderr: '' });
    assert.ok(!built().includes('Ærøskøbing'));
    assert.ok(built().includes(`'p0a1b'`));
  });
});

/** All that the build has written. */
function built(): string {
  return readdirSync(join(copy, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('');
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const copy = mkdtempSync(join(tmpdir(), 'klimaindsats-release-'));
after(() => {
  rmSync(copy, { recursive: true });
});
for (const name of ['build', 'schema', 'src', 'package.json']) {
  cpSync(join(import.meta.dirname, '..', name), join(copy, name), { recursive: true });
}

const release = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'build/release.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

const edit = (file: string, from: RegExp, to: string): void => {
  const path = join(copy, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('release', () => {
  it('lets the first version be, then holds the next to what changed since', () => {
    edit('package.json', /"version": "[^"]+"/, '"version": "1.0.0"');
    const first = release();
    assert.deepEqual([first.status, first.said.startsWith('Nothing is released yet, so 1.0.0 may be.')], [0, true]);

    assert.equal(release('--record').status, 0);
    edit('src/records/municipalities.ts', /name: 'Lemvig'/, "name: 'Lemvig By'");
    const unchanged = release();
    assert.equal(unchanged.status, 1);
    assert.match(unchanged.said, /ask for a patch one.*\n.*municipalities › 0665 › corrected: name/);

    edit('package.json', /"version": "[^"]+"/, '"version": "1.0.1"');
    assert.deepEqual(release(), { status: 0, said: '1.0.1 may be released after 1.0.0.\n' });
  });
});

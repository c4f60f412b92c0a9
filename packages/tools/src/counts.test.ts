import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Counts } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-counts-'));
after(() => rmSync(folder, { recursive: true }));

/** What the reporter counts in a file of tests. */
function countsOf(code: string): Counts {
  writeFileSync(
    join(folder, 'a.test.js'),
    `import assert from 'node:assert';\nimport { describe, it } from 'node:test';\n${code}`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const reporter = fileURLToPath(new URL('counts.ts', import.meta.url));
  const counted = join(folder, 'counts.json');
  spawnSync(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${counted}`, 'a.test.js'],
    // Within a test, node:test would report to the test that runs it.
    { cwd: folder, env: { ...process.env, NODE_TEST_CONTEXT: undefined } },
  );
  return JSON.parse(readFileSync(counted, 'utf8')) as Counts;
}

describe('counts', () => {
  it('names each test that failed, what it stands below, its file, and why', () => {
    const counts = countsOf(`
describe('a list', () => {
  it('is whole', () => assert.equal(1, 1));
  describe('on paper', () => {
    it('is whole too', () => assert.fail('two are missing'));
  });
});
it('stands alone', () => { throw new Error('it fell'); });`);

    assert.deepEqual(counts, {
      passed: 1,
      failed: 2,
      failures: [
        { name: 'a list › on paper › is whole too', file: 'a.test.js', reason: 'two are missing' },
        { name: 'stands alone', file: 'a.test.js', reason: 'it fell' },
      ],
      skipped: [],
      problems: [],
    });
  });

  it('counts apart what the machine could not compare', () => {
    const { passed, failed, skipped, problems } = countsOf(`
describe('PHP', () => {
  it('is sound', (test) => test.skip('not compared: this needs php.'));
  it('is there', () => {});
});`);

    assert.deepEqual([passed, failed, problems], [1, 0, []]);
    assert.deepEqual(skipped, [{ name: 'PHP › is sound', file: 'a.test.js', reason: 'not compared: this needs php.' }]);
  });

  it('counts a test that is skipped otherwise among the problems, and a file without tests as failed', () => {
    assert.match(
      countsOf(`it('waits', { skip: true }, () => {});`).problems.join(),
      /“waits” in .* is skipped or to do/,
    );

    const { passed, failed, problems } = countsOf('');
    assert.deepEqual([passed, failed], [0, 1]);
    assert.match(problems.join(), /a\.test\.js holds no test/);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { schemaVersion } from '../model/schema-version.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code);

/** What a block says it prints: what stands after a `console.log`, or on lines of its own. */
const promised = (code: string): readonly string[] =>
  code
    .split('\n')
    .filter((line) => line.startsWith('// ') || line.includes('console.log'))
    .flatMap((line) => /(?:^|; )\/\/ (.*)$/.exec(line)?.[1] ?? []);

describe('README', () => {
  it('has examples that print what they say', () => {
    assert.ok(blocks.length >= 3);
    for (const code of blocks) {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.deepEqual(stdout.trimEnd().split('\n'), promised(code));
    }
  });

  it('names the present versions', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

    assert.match(readme, new RegExp(`\\| ${version} +\\| ${schemaVersion} +\\|`));
  });

  it('is short', () => {
    assert.ok(readme.split('\n').length <= 200);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { initiative } from '@klimaindsats/data';
import { toCsv } from '@klimaindsats/data/formats';
import { requireTool } from 'tools/require-tool';

import { schemaVersion } from '../src/model/schema-version.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

/** What a block says it prints: what stands after a `console.log`, or on lines of its own. */
const promised = (code: string): readonly string[] =>
  code
    .split('\n')
    .filter((line) => line.startsWith('// ') || line.includes('console.log'))
    .flatMap((line) => /(?:^|; )\/\/ (.*)$/.exec(line)?.[1] ?? []);

describe('README', () => {
  it('has examples that print what they say', () => {
    assert.ok(blocks('js').length >= 3);
    for (const code of blocks('js')) {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.deepEqual(stdout.trimEnd().split('\n'), promised(code));
    }
  });

  it('has an example in Python that prints what it says', (test) => {
    if (!requireTool(test, 'python3')) return;
    const [code = ''] = blocks('python');

    const { stdout, stderr } = spawnSync('python3', ['-c', code], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    });

    assert.equal(stderr, '');
    assert.deepEqual(
      stdout.trimEnd().split(/\r?\n/),
      [...code.matchAll(/^# (.*)$/gm)].map(([, line]) => line),
    );
  });

  it('tells what the files hold', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });

    for (const [, name = ''] of readme.matchAll(/`((?:csv\/)?[a-z0-9.-]+\.(?:jsonld|json|vcf|csv))`/g))
      assert.ok(files.includes(join(name)), name);
    assert.ok(toCsv(initiative, 'participations').includes(' | '));
    assert.ok(toCsv(initiative, 'municipalities', 'excel').includes('"=""0615"""'));
  });

  it('names the present versions', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

    assert.match(readme, new RegExp(`\\| ${version} +\\| ${schemaVersion} +\\|`));
  });

  it('is short', () => {
    assert.ok(readme.split('\n').length <= 200);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { initiative } from '@klimaindsats/data';
import { toCsv } from '@klimaindsats/data/formats';
import { requirePython, requireTool } from 'tools/require-tool';

import { schemaVersion } from '../src/model/schema-version.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const joining = readFileSync(join(root, 'docs/joining.md'), 'utf8');
const blocks = (language: string, page = readme): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

/** What a block says it prints: what stands after a `console.log`, or on lines of its own. */
const promised = (code: string): readonly string[] =>
  code
    .split('\n')
    .filter((line) => (line.startsWith('// ') && !line.startsWith('// await ')) || line.includes('console.log'))
    .flatMap((line) => /(?:^|; )\/\/ (.*)$/.exec(line)?.[1] ?? []);

/** That each example prints what it says. */
function assertPrints(examples: readonly string[]): void {
  assert.ok(examples.length >= 3);
  for (const code of examples) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.deepEqual(stdout.trimEnd().split('\n'), promised(code));
  }
}

/** That an example in Python prints what it says. */
function assertPythonPrints(code: string, python: string): void {
  const { stdout, stderr } = spawnSync(python, ['-W', 'ignore', '-c', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  assert.equal(stderr, '');
  assert.deepEqual(
    stdout.trimEnd().split(/\r?\n/),
    [...code.matchAll(/^# (.*)$/gm)].map(([, line]) => line),
  );
}

describe('the page on joining with other registers', () => {
  it('has examples that print what they say', () => {
    assertPrints(blocks('js', joining));
  });

  it('has an example in pandas that prints what it says', (test) => {
    const python = requirePython(test, 'pandas');
    if (python !== undefined) assertPythonPrints(blocks('python', joining)[0] ?? '', python);
  });
});

describe('README', () => {
  it('has examples that print what they say', () => {
    assertPrints(blocks('js'));
  });

  it('has an example in Python that prints what it says', (test) => {
    if (!requireTool(test, 'python3')) return;
    assertPythonPrints(blocks('python')[0] ?? '', 'python3');
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

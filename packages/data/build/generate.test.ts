import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { schema } from '../test/schema.ts';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'klimaindsats-generate-'));
after(() => rmSync(copy, { recursive: true }));
for (const folder of ['src/model', 'src/validate', 'build', 'schema'])
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const check = () => spawnSync(process.execPath, [join(copy, 'build/generate.ts'), '--check'], { encoding: 'utf8' });

describe('generate', () => {
  it('finds the committed files current', () => {
    const { status, stderr } = check();

    assert.deepEqual([status, stderr], [0, '']);
  });

  it('finds that a licence is missing in the list', () => {
    const file = join(copy, 'src/model/licences.ts');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(' CC0-1.0 ', ' '));

    const { status, stderr } = check();

    writeFileSync(file, before);
    assert.equal(status, 1);
    assert.match(stderr, /licences\.ts is not what spdx-license-ids says\. Run `pnpm/);
  });

  it('finds that a changed type is not in the schema, and says which command repairs it', () => {
    const file = join(copy, 'src/model/region.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'readonly name: string;',
        'readonly name: string;\n  /** New. */\n  readonly size?: number;',
      ),
    );

    const { status, stderr } = check();

    assert.equal(status, 1);
    assert.match(stderr, /is not what model\/ says\. Run `pnpm --filter @klimaindsats\/data generate` and commit it\./);
  });

  it('refuses a type that has no name of its own', () => {
    const file = join(copy, 'src/model/region.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('readonly size?: number;', 'readonly size?: Record<string, number>;'),
    );

    const { status, stderr } = check();

    assert.equal(status, 1);
    assert.match(stderr, /^The schema names a definition __type\. Give its type a name of its own in model\/\.\n$/);
  });

  it('names its definitions well, says that it is generated, and carries its major version', () => {
    for (const name of Object.keys(schema.definitions ?? {})) assert.match(name, /^[A-Z][A-Za-z0-9]*$/);
    assert.equal(Object.keys(schema)[0], '$comment');
    assert.match(String(schema.$id), /schema\.v1\.json$/);
    assert.ok(!JSON.stringify(schema).includes(root), 'no machine’s path');
  });
});

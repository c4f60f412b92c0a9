import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { contactPoints, persons } from '@klimaindsats/data';
import { publint } from 'publint';
import { requireTool } from 'tools/require-tool';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-tarball-'));
after(() => rmSync(folder, { recursive: true }));

// A folder with the packed package and nothing else.
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
  cwd: root,
  stdio: 'ignore',
  shell: process.platform === 'win32',
});
const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'nothing packed');
const installed = join(folder, 'node_modules/@klimaindsats/data');
mkdirSync(installed, { recursive: true });
execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);

/** What a program prints in that folder. */
function run(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }).trim();
}

describe('the packed package', () => {
  it('has no file that nobody needs', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));

    assert.deepEqual(names.filter((name) => !name.startsWith('dist/')).sort(), [
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    assert.deepEqual(
      names.filter((name) => /\.test\.|fixture|\.ts$/.test(name) && !name.endsWith('.d.ts')),
      [],
    );
  });

  it('has declarations that import only what is there', () => {
    const declarations = globSync('dist/**/*.d.ts', { cwd: installed });
    const missing = declarations.flatMap((name) =>
      [...readFileSync(join(installed, name), 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]*)['"]/g)]
        .map(([, path = '']) => join(installed, name, '..', path))
        .filter((path) => !existsSync(path) || !existsSync(path.replace(/\.js$/, '.d.ts'))),
    );

    assert.ok(declarations.length > 50);
    assert.deepEqual(missing, []);
  });

  it('has the licence of what is built into it', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');

    assert.match(
      notices,
      /^hucre [0-9.]+ \(MIT\).*Permission is hereby granted.*copyright notice and this permission notice/s,
    );
    assert.match(readFileSync(join(installed, 'dist/generated/spreadsheet.js'), 'utf8'), /^\/\/ hucre \(MIT,/);
  });

  it('asks for nothing to be installed', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;

    assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
  });

  it('is clean to publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });

    assert.deepEqual(messages, []);
  });

  it('is clean to are-the-types-wrong, for ESM, bundlers, and CommonJS on a Node that requires ESM', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));

    assert.ok(result.types);
    // Node before 20.19 can't require ESM, and `engines` leaves those out; TypeScript 4's node10 knows no `exports`.
    const accepted = new Set(['CJSResolvesToESM', 'NoResolution']);
    assert.deepEqual(
      result.problems.filter(
        (problem) =>
          !accepted.has(problem.kind) ||
          ('resolutionKind' in problem && problem.kind === 'NoResolution' && problem.resolutionKind !== 'node10'),
      ),
      [],
    );
  });

  it('is imported, and required from CommonJS', () => {
    assert.equal(
      run(
        'a.mjs',
        "import { findMunicipality, municipalities } from '@klimaindsats/data'; console.log(findMunicipality({ municipalities }, 'Århus').id);",
      ),
      '0751',
    );
    assert.equal(
      run('b.cjs', "const { municipalities } = require('@klimaindsats/data'); console.log(municipalities.length);"),
      '98',
    );
    assert.equal(
      run(
        'c.cjs',
        "console.log(require('@klimaindsats/data/initiative.json').license, require('@klimaindsats/data/schema.json').type);",
      ),
      'CC0-1.0 object',
    );
    assert.equal(
      run(
        'd.mjs',
        "import { persons } from '@klimaindsats/data/persons'; import { contactPoints } from '@klimaindsats/data/contact-points'; console.log(persons.length, contactPoints.length);",
      ),
      `${persons.length} ${contactPoints.length}`,
    );
    assert.equal(
      run(
        'e.mjs',
        "import { toVcard } from '@klimaindsats/data/formats'; import { validate } from '@klimaindsats/data/validate'; import { read } from '@klimaindsats/data/read'; console.log(toVcard.length, validate({}).valid, read({}).valid);",
      ),
      '1 false false',
    );
    assert.equal(
      run(
        'f.mjs',
        "import { initiative } from '@klimaindsats/data'; import { fromWorkbook, toWorkbook } from '@klimaindsats/data/workbook'; import { labelOf } from '@klimaindsats/data/words'; const { data } = await fromWorkbook(await toWorkbook(initiative)); console.log(labelOf('persons', 'name'), data.version === initiative.version);",
      ),
      'Navn true',
    );
  });

  it('has its types for TypeScript, resolved as bundlers do and as Node does', () => {
    mkdirSync(join(folder, 'types'), { recursive: true });
    writeFileSync(
      join(folder, 'types/use.mts'),
      `import { asOf, initiative, type MunicipalityCode } from '@klimaindsats/data';
import { validate } from '@klimaindsats/data/validate';
import { read } from '@klimaindsats/data/read';
import { toCsv } from '@klimaindsats/data/formats';
import { figures, type FigureId } from '@klimaindsats/data/figures';
import { fromWorkbook, toWorkbook } from '@klimaindsats/data/workbook';
import { fieldsOf, labelOf } from '@klimaindsats/data/words';
const code: MunicipalityCode = initiative.municipalities[0]!.id;
const figure: FigureId = figures[0]!.id;
// @ts-expect-error: no such code
const wrong: MunicipalityCode = '0411';
const result = validate({});
if (result.valid) asOf(result.data, '2021-09-30');
const reading = await fromWorkbook(await toWorkbook(initiative, { language: 'en' }));
if (reading.data) asOf(reading.data, '2021-09-30');
export const used = [code, figure, wrong, read(1).problems, toCsv(initiative, 'figures'), fieldsOf('persons'), labelOf('persons', 'name', 'en')];
`,
    );
    for (const [module, resolution] of [
      ['ESNext', 'Bundler'],
      ['NodeNext', 'NodeNext'],
    ] as const) {
      execFileSync(
        'tsc',
        [
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--noUncheckedIndexedAccess',
          '--lib',
          'ES2022',
          '--types',
          '',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          join('types', 'use.mts'),
        ],
        { cwd: folder, stdio: 'pipe' },
      );
    }
  });

  it('has a command that works', () => {
    const bin = join(folder, 'klimaindsats');
    symlinkSync(join(installed, 'dist/command/klimaindsats.js'), bin);

    assert.match(
      execFileSync(process.execPath, [bin, 'export', 'csv', '--collection', 'figures'], { encoding: 'utf8' }),
      /^id,programme,scope/,
    );
    assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('has files for programs in other languages, checked by Python’s jsonschema', (test) => {
    if (!requireTool(test, 'jsonschema')) return;
    const python = `
import json, jsonschema
schema = json.load(open('node_modules/@klimaindsats/data/dist/schema.json', encoding='utf-8'))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
for name in ('initiative', 'initiative-without-persons'):
    data = json.load(open(f'node_modules/@klimaindsats/data/dist/{name}.json', encoding='utf-8'))
    for error in validator.iter_errors(data): print(error.message)
    data['municipalities'][0]['id'] = '751'
    if not list(validator.iter_errors(data)): print('a wrong code passes')
`;
    const said = execFileSync('python3', ['-W', 'ignore', '-c', python], { cwd: folder, encoding: 'utf8' }).trim();

    assert.equal(said, '');
  });
});

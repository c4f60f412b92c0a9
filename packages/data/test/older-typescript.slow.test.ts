/** The oldest TypeScript that the README names has the types. It installs compilers, so only CI runs it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-typescript-'));
const installed = join(folder, 'node_modules/@klimaindsats/data');
const run = (file: string, ...rest: readonly string[]): string =>
  execFileSync(file, rest, { cwd: folder, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });

const used = `
const code: MunicipalityCode = initiative.municipalities[0]!.id;
const figure: FigureId = figures[0]!.id;
// @ts-expect-error: no such code
const wrong: MunicipalityCode = '0411';
const result = validate({});
if (result.valid) asOf(result.data, '2021-09-30');
export const use = [code, figure, wrong, toCsv(initiative, 'figures'), labelOf('persons', 'name', 'en')];
`;
const names = {
  '@klimaindsats/data': 'asOf, initiative, type MunicipalityCode',
  '@klimaindsats/data/validate': 'validate',
  '@klimaindsats/data/formats': 'toCsv',
  '@klimaindsats/data/figures': 'figures, type FigureId',
  '@klimaindsats/data/words': 'labelOf',
};
const imports = Object.entries(names)
  .map(([path, what]) => `import { ${what} } from '${path}';`)
  .join('\n');

before(() => {
  const compilers = ['5.0', '5.8'].map((version) => `typescript-${version}@npm:typescript@~${version}.0`);
  run('npm', 'install', '--no-save', '--no-audit', '--no-fund', ...compilers);
  // npm takes what it didn't install itself.
  mkdirSync(installed, { recursive: true });
  for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

/** What a compiler of a version says of a file. */
function said(version: string, file: string, module: string, moduleResolution = module): string {
  const compilerOptions = { noEmit: true, strict: true, lib: ['ES2022'], types: [], module, moduleResolution };
  writeFileSync(join(folder, file), imports + used);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  try {
    return run(process.execPath, `node_modules/typescript-${version}/bin/tsc`).trim();
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}`;
  }
}

describe('the types of the package', () => {
  it('are there for TypeScript 5.0, resolved as bundlers do and as Node does', () => {
    assert.equal(said('5.0', 'use.mts', 'ESNext', 'Bundler'), '');
    assert.equal(said('5.0', 'use.mts', 'NodeNext'), '');
  });

  it('are there for a CommonJS file from TypeScript 5.8 on', () => {
    assert.equal(said('5.8', 'use.cts', 'NodeNext'), '');
    assert.match(said('5.0', 'use.cts', 'NodeNext'), /error TS1479/);
  });
});

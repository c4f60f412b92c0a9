/** Each kind of code compiles in a world of its own: what runs in a page knows no Node, what is data knows no page. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import typescript from 'typescript';

import { root } from './steps.ts';

/** What the compiler says of a module that stood in a folder, with the settings of that folder. */
function problemsOf(folder: string, code: string, settings = 'tsconfig.json'): readonly string[] {
  const configuration = join(root, folder, settings);
  const { config } = typescript.readConfigFile(configuration, (path) => typescript.sys.readFile(path)) as {
    readonly config: unknown;
  };
  const { options } = typescript.parseJsonConfigFileContent(config, typescript.sys, join(root, folder));
  const file = join(root, folder, 'of-another-world.ts');
  const host = typescript.createCompilerHost(options);
  const program = typescript.createProgram([file], options, {
    ...host,
    getSourceFile: (name, language, ...rest) =>
      name === file ? typescript.createSourceFile(name, code, language) : host.getSourceFile(name, language, ...rest),
    fileExists: (name) => name === file || host.fileExists(name),
  });
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The settings of what runs in a page, where other code of the folder doesn't. */
const inPages = 'tsconfig.browser.json';

const refused: readonly (readonly [what: string, folder: string, code: string, settings?: string])[] = [
  ['an element that asks for the process', 'packages/components/src', `export const path = process.env['PATH'];`],
  ['an element that makes a Buffer', 'packages/components/src', `export const bytes = Buffer.from('a');`],
  ['an element that imports Node', 'packages/components/src', `export { readFile } from 'node:fs/promises';`],
  ['data that asks for the process', 'packages/data/src', `export const path = process.env['PATH'];`],
  ['data that asks for the document', 'packages/data/src', `export const title = document.title;`],
  ...['examples/showcase', 'packages/benchmarks'].flatMap((folder) => [
    [
      `a script of ${folder}'s pages that asks for the process`,
      folder,
      `export const path = process.env;`,
      inPages,
    ] as const,
    [
      `a script of ${folder}'s pages that imports Node`,
      folder,
      `export { readFile } from 'node:fs/promises';`,
      inPages,
    ] as const,
  ]),
  ['a tool that asks for the document', 'packages/tools', `export const title = document.title;`],
];

describe('a world', () => {
  for (const [what, folder, code, settings] of refused) {
    it(`refuses ${what}`, () => {
      const problems = problemsOf(folder, code, settings);

      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', /Cannot find (name|module) '(process|Buffer|document|node:fs\/promises)'/);
    });
  }

  it('accepts what belongs to it', () => {
    assert.deepEqual(problemsOf('packages/components/src', `export const title = document.title;`), []);
    assert.deepEqual(problemsOf('examples/showcase', `export const title = document.title;`, inPages), []);
    assert.deepEqual(problemsOf('packages/tools', `export const path = process.env['PATH'];`), []);
    assert.deepEqual(problemsOf('packages/data/src', `export const name = 'Ærø'.normalize('NFD');`), []);
  });
});

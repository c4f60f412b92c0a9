/** Every rule of our own is seen failing, and seen passing what it should. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  // The snippets are no files, so rules that need types have nothing to go by.
  overrideConfig: [{ files: ['**/*.ts'], ...typescript.configs.disableTypeChecked }],
});

async function messages(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

const data = 'packages/data/src/model/snippet.ts';
const element = 'packages/components/src/member-list/snippet.ts';
const benchmark = 'packages/benchmarks/src/snippet.ts';
const page = 'examples/showcase/src/snippet.ts';
const command = 'packages/data/src/command/snippet.ts';
const editor = 'packages/components/src/cms/snippet.ts';
const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, line) => `export const line${line} = 1;`).join('\n');
const template = (markup: string): string => `import { html } from 'lit';\nexport const view = html\`${markup}\`;`;

const refused: readonly (readonly [title: string, filePath: string, code: string, message: RegExp])[] = [
  ['data importing a module', data, `import 'ajv';`, /data imports nothing but its own files/],
  ['data importing Node', data, `import 'node:fs';`, /data imports nothing but its own files/],
  ['data importing components', data, `import '@klimaindsats/components';`, /data imports nothing/],
  ['data reaching into components', data, `import '../../components/src/a.ts';`, /data imports nothing/],
  ['data re-exporting a module', data, `export * from 'lit';`, /data imports nothing/],
  [
    'a data test reaching into components',
    'packages/data/src/rules/a.test.ts',
    `import '../../components/src/a.ts';`,
    /data imports/,
  ],
  ['components importing another module', element, `import 'axe-core';`, /components import lit/],
  [
    'components importing a module that starts like one of ours',
    element,
    `import 'lit-labs';`,
    /components import lit/,
  ],
  ['components reaching into data', element, `import '../../../data/src/model/person.ts';`, /components import lit/],
  ['components reaching into examples', element, `import '../../../../examples/a.ts';`, /components import lit/],
  [
    'components reaching into the benchmark',
    element,
    `import '../../../benchmarks/src/a.ts';`,
    /components import lit/,
  ],
  ['components using the test helpers', element, `import '../../test/helpers.ts';`, /components import lit/],
  [
    'a component test reaching into data',
    element.replace('.ts', '.test.ts'),
    `import '../../../data/src/model/a.ts';`,
    /arrow/,
  ],
  [
    'examples reaching into a package',
    page,
    `import '../../../packages/data/src/model/person.ts';`,
    /what the packages export/,
  ],
  [
    'the benchmark reaching into a package',
    benchmark,
    `import '../../components/src/server.ts';`,
    /what the packages export/,
  ],
  ['unsafeHTML', element, `import 'lit/directives/unsafe-html.js';`, /content security policy/],
  ['styleMap', element, `import 'lit/directives/style-map.js';`, /content security policy/],
  ['import() in what ships', element, `await import('./a.ts');`, /loads nothing later/],
  ['assigning innerHTML', element, `document.body.innerHTML = 'a';`, /assigning HTML/],
  ['parsing HTML', page, `document.body.insertAdjacentHTML('beforeend', 'a');`, /parsing HTML/],
  ['binding innerHTML', element, template('<p .innerHTML=${1}></p>'), /binding HTML/],
  ['a style attribute', element, template('<p style="color: red"></p>'), /strict style-src/],
  [
    'a style attribute after an expression',
    element,
    template('<p class=${1} style="color: red"></p>'),
    /strict style-src/,
  ],
  ['eval', data, `eval('1');`, /can be harmful/],
  ['an image without text', element, template('<img src="a.png">'), /alt/],
  ['an element that takes more than two screens', element, linesOf(251), /too many lines/],
  ['a part of the data that does', data, linesOf(251), /too many lines/],
  ['a part of the site that does', page, linesOf(251), /too many lines/],
  ['writing to the console in what ships', element, `console.log('a');`, /console/],
  ['import() in the data', data, `await import('./a.ts');`, /loads nothing later/],
  ['parsing HTML in the command', command, `document.body.insertAdjacentHTML('beforeend', 'a');`, /parsing HTML/],
  ['the parser in an element', element, `import 'parse5';`, /components import lit/],
  ['an editor in an element', element, `import type { Editor } from '@tiptap/core';`, /components import lit/],
  ['an editor’s configuration importing another module', editor, `import 'lit';`, /components import lit/],
  ['a comment that puts something off', data, `// TODO: later`, /todo/],
  [
    'a name that hides another',
    data,
    `const a = 1;\nexport const b = (a: number): number => a;\nexport { a };`,
    /already declared/,
  ],
  [
    'imports out of order',
    page,
    `import './b.ts';\nimport { a } from './a.ts';\nimport { readFile } from 'node:fs';\nexport { a, readFile };`,
    /sort/,
  ],
  ['a comment that switches lint off', element, `/* eslint-disable no-console */\nconsole.log('a');`, /console/],
  [
    'a test that is skipped',
    'packages/data/src/rules/a.test.ts',
    `it.skip('works', () => undefined);`,
    /Every test runs/,
  ],
];

const accepted: readonly (readonly [title: string, filePath: string, code: string])[] = [
  ['data importing its own files', data, `import '../records/persons.ts';`],
  [
    'data tests importing what is installed',
    'packages/data/src/rules/a.test.ts',
    `import 'node:test';\nimport 'fast-check';`,
  ],
  ['what publishes the data importing Node', 'packages/data/build/a.ts', `import 'node:fs';\nimport 'ajv';`],
  [
    'components importing lit and data',
    element,
    `import 'lit';\nimport 'lit/directives/if-defined.js';\nimport '@klimaindsats/data';`,
  ],
  ['components importing their own files', element, `import '../internal/data.ts';\nimport './snippet.styles.ts';`],
  [
    'component tests importing what is installed',
    element.replace('.ts', '.test.ts'),
    `import 'chai';\nimport '../../test/helpers.ts';\nimport '../../../data/test/living.ts';`,
  ],
  [
    'examples importing the packages',
    page,
    `import '@klimaindsats/data';\nimport '@klimaindsats/components/standalone';`,
  ],
  [
    'the benchmark importing the packages, and its own files',
    benchmark,
    `import '@klimaindsats/components';\nimport './measure/load.ts';`,
  ],
  [
    'what the benchmark uses of what builds the components',
    'packages/benchmarks/src/workshop.ts',
    `export { sizes } from '../../components/build/sizes.ts';`,
  ],
  ['an element of two screens', element, linesOf(250)],
  ['a part of the data whose comments make it longer', data, `${'// Why.\n'.repeat(50)}${linesOf(250)}`],
  ['words that are as long as they are', 'packages/data/src/words/snippet.ts', linesOf(400)],
  ['words of the site that are', 'examples/showcase/src/snippet.words.ts', linesOf(400)],
  ['a warning to developers', element, `console.warn('a');`],
  ['import() in the command', command, `await import('./a.ts');`],
  [
    'the command of the components importing Node, and the parser',
    'packages/components/src/server/command.ts',
    `import 'node:fs';\nimport 'parse5';`,
  ],
  ['an editor’s configuration importing the editor’s types', editor, `export type { Editor } from '@tiptap/core';`],
  ['a style sheet', element, `import { css } from 'lit';\nexport const styles = css\`:host { display: block; }\`;`],
  ['an attribute that ends in style', element, template('<p data-style="a"></p>')],
];

describe('lint', () => {
  for (const [title, filePath, code, message] of refused) {
    it(`refuses ${title}`, async () => {
      assert.match((await messages(filePath, code)).join('\n'), message);
    });
  }

  for (const [title, filePath, code] of accepted) {
    it(`accepts ${title}`, async () => {
      assert.deepEqual(await messages(filePath, code), []);
    });
  }
});

/** What editors show of the elements in frameworks' code, asked of the service that editors themselves ask. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Package } from 'custom-elements-manifest';
import ts from 'typescript';

import { elementsOf, fieldsOf } from './elements-of.ts';

// The service names files with slashes everywhere.
const here = import.meta.dirname.replaceAll('\\', '/');
const elements = elementsOf(JSON.parse(readFileSync(`${here}/../custom-elements.json`, 'utf8')) as Package);

/** The code of an app in each framework, with every tag, option and event of the elements in it. */
const react = `import type {} from '../types/react.d.ts';
${elements
  .map(({ name, tagName = '', attributes = [], events = [] }) => {
    const options = attributes.map((attribute) => `  ${attribute.name}={undefined}\n`);
    const heard = events.map((event) => `  on${event.name}={({ type, currentTarget }) => [type, currentTarget.src]}\n`);
    return `export const ${name} = <${tagName}\n${options.join('')}${heard.join('')}  data={undefined}\n/>;\n`;
  })
  .join('')}`;
const svelte = `import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '../types/svelte.d.ts';
${elements.map(({ name, tagName = '' }) => `export declare const ${name}: SvelteHTMLElements['${tagName}'];\n`).join('')}
${uses((event) => `on${event}`)}`;
const vue = `import type { GlobalComponents } from 'vue';
import type {} from '../types/vue.d.ts';
${elements.map(({ name, tagName = '' }) => `export declare const ${name}: InstanceType<GlobalComponents['${tagName}']>['$props'];\n`).join('')}
${uses((event) => `onK${event.slice(1)}`)}`;
const mistakes = `import type {} from '../types/react.d.ts';
// @ts-expect-error: no such layout
export const layout = <klima-member-list layout="gird" />;
// @ts-expect-error: seven is no level
export const level = <klima-dk2020 heading-level={7} />;
// @ts-expect-error: no such option
export const option = <klima-initiative ownFirst />;
// @ts-expect-error: the event that tells of a failure has no data set
export const event = <klima-participation onklimadataerror={({ dataset }) => dataset} />;
export const good = <klima-member-list layout="grid" heading-level="2" own-first onklimadataload={({ dataset }) => dataset.version} />;
`;

function uses(called: (event: string) => string): string {
  return elements
    .flatMap(({ name, attributes = [], events = [], ...element }) =>
      [...attributes, ...fieldsOf(element), ...events.map((event) => ({ name: called(event.name) }))].map(
        (used) => `void ${name}['${used.name}'];\n`,
      ),
    )
    .join('');
}

const apps: Readonly<Record<string, string>> = {
  [`${here}/app.react.tsx`]: react,
  [`${here}/app.svelte.ts`]: svelte,
  [`${here}/app.vue.ts`]: vue,
  [`${here}/app.mistakes.tsx`]: mistakes,
};
const [reactFile = '', svelteFile = '', vueFile = ''] = Object.keys(apps);

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    strict: true,
    types: [],
  }),
  getScriptFileNames: () => Object.keys(apps),
  getScriptVersion: () => '1',
  getScriptSnapshot: (file) => {
    const text = apps[file] ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => here,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (file) => file in apps || ts.sys.fileExists(file),
  readFile: (file) => apps[file] ?? ts.sys.readFile(file),
  directoryExists: (folder) => ts.sys.directoryExists(folder),
  // What a package needs is beside where it really is.
  realpath: (path) => ts.sys.realpath?.(path) ?? path,
});

/** What is shown for a word under the pointer, in the code from some place on. */
function shown(file: string, word: string, from = ''): string {
  const code = apps[file] ?? '';
  const position = code.indexOf(word, code.indexOf(from));
  assert.ok(position >= 0, word);
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, position + word.length - 1)?.documentation);
}

describe('the types for frameworks', () => {
  it('are sound, take what is right and refuse what is wrong', () => {
    const files = [
      ...Object.keys(apps),
      ...['elements', 'react', 'svelte', 'vue'].map((name) => `${here}/../types/${name}.d.ts`),
    ];
    for (const file of files) {
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      assert.deepEqual(
        found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
        [],
      );
    }
  });

  it('explain in React the tag, its options and its events', () => {
    for (const { name, tagName = '', description, attributes = [], events = [] } of elements) {
      assert.equal(shown(reactFile, tagName, `<${tagName}`), description);
      for (const option of attributes) assert.equal(shown(reactFile, `  ${option.name}`, name), option.description);
      for (const event of events) assert.equal(shown(reactFile, `on${event.name}`, name), event.description);
      assert.notEqual(shown(reactFile, '  data', name), '');
    }
  });

  it('explain in Svelte the tag, its options and its events', () => {
    for (const { name, tagName = '', description, attributes = [], events = [], ...element } of elements) {
      assert.equal(shown(svelteFile, `'${tagName}'`), description);
      for (const option of [...attributes, ...fieldsOf(element)])
        assert.equal(shown(svelteFile, `${name}['${option.name}`), option.description);
      for (const event of events) assert.equal(shown(svelteFile, `${name}['on${event.name}`), event.description);
    }
  });

  it('explain in Vue the tag, its options and its events', () => {
    for (const { name, tagName = '', description, attributes = [], events = [], ...element } of elements) {
      assert.equal(shown(vueFile, `'${tagName}'`), description);
      for (const option of [...attributes, ...fieldsOf(element)])
        assert.equal(shown(vueFile, `${name}['${option.name}`), option.description);
      for (const event of events) assert.equal(shown(vueFile, `${name}['onK${event.name.slice(1)}`), event.description);
    }
  });
});

describe('the README', () => {
  /** What TypeScript says of a CommonJS module that imports the package. */
  const said = (module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): readonly number[] => {
    const file = `${here}/app.cts`;
    const settings = {
      module,
      moduleResolution,
      ignoreDeprecations: '6.0',
      noEmit: true,
      noLib: true,
      skipLibCheck: true,
      types: [],
    };
    const host = ts.createCompilerHost(settings);
    const withFile: ts.CompilerHost = {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      getSourceFile: (name, options) =>
        name === file
          ? ts.createSourceFile(name, `import { define } from '@klimaindsats/components';\nvoid define;\n`, options)
          : host.getSourceFile(name, options),
    };
    const program = ts.createProgram([file], settings, withFile);
    return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ code }) => code);
  };

  it('tells which settings of TypeScript find the types', () => {
    const { ModuleKind, ModuleResolutionKind } = ts;
    const told = /^TypeScript finds the types with .*$/m.exec(readFileSync(`${here}/../README.md`, 'utf8'))?.[0] ?? '';

    assert.match(told, /`bundler` and `nodenext`.*not with `node10`.*under `node16`, `await import/);
    assert.deepEqual(said(ModuleKind.ESNext, ModuleResolutionKind.Bundler), []);
    assert.deepEqual(said(ModuleKind.NodeNext, ModuleResolutionKind.NodeNext), []);
    // Its name is deprecated; old projects have it still.
    const node10 = Reflect.get(ModuleResolutionKind, 'Node10') as ts.ModuleResolutionKind;
    assert.notDeepEqual(said(ModuleKind.CommonJS, node10), []);
    // "… is an ECMAScript module and cannot be imported with 'require'".
    assert.deepEqual(said(ModuleKind.Node16, ModuleResolutionKind.Node16), [1479]);
  });
});

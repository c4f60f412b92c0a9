import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const data = ['packages/data/**/*.ts'];
const components = ['packages/components/src/**/*.ts'];
const examples = ['examples/**/*.{ts,js}'];
const benchmarks = ['packages/benchmarks/**/*.ts'];
/** Files that don't ship: they may use whatever is installed. */
const workshop = ['**/*.test.ts', '**/test/**', '**/build/**', '**/*.config.{js,ts}'];

/** Syntax that a strict content security policy or Trusted Types would stop in the page. */
const unsafeSyntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Render with Lit: assigning HTML opens the page to whatever is in the text.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|writeln?)$/]',
    message: 'Render with Lit: parsing HTML opens the page to whatever is in the text.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'Put it in `static styles`: a strict style-src blocks style attributes.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]',
    message: 'Render with Lit: binding HTML opens the page to whatever is in the text.',
  },
];

/** Code that ships has one file for each entry and no request at run time. */
const dynamicImport = {
  selector: 'ImportExpression',
  message: 'Import at the top of the file: what ships loads nothing later.',
};

const unsafeDirectives = {
  regex: '^lit(-html)?/.*\\b(unsafe-|style-map|template-content)',
  message: 'A strict content security policy blocks it: use plain templates and `static styles`.',
};

/** Only these modules, and the package's own files. */
const onlyFrom = (modules, message) => ({ regex: `^(?!${[...modules, '\\.{1,2}/'].join('|')})`, message });

/** The folders of others, however deep the file that reaches for them. */
const notInto = (folders, message) => ({ regex: `^(\\.\\./)+(.*/)?(${folders.join('|')})/`, message });

const imports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [unsafeDirectives, ...patterns] }],
});
const dataIsFirst = 'The arrow is examples → components → data: data imports nothing but its own files.';
const componentsAreSecond =
  'The arrow is examples → components → data: components import lit, what @klimaindsats/data exports, and their own files.';
const benchmarksMeasureExports =
  'The benchmark measures what the packages export; what else it needs of them comes by workshop.ts and page/words.ts.';
const examplesAreLast = 'Examples import what the packages export, as an outsider would.';

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '**/coverage/',
    '**/src/generated/',
    // Apps with tools of their own, installed apart: `examples/apps.ts` checks them.
    'examples/{angular,astro,next,node,nuxt,react,svelte,sveltekit,testing,vue}/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  { files: ['**/*.ts'], extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked] },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      '@typescript-eslint/no-shadow': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler checks both, and better.
      '@typescript-eslint/dot-notation': 'off',
      'no-undef': 'off',
    },
  },
  {
    // How TypeScript adds to another package's interface.
    files: ['packages/components/types/**'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  // Texts are read as texts: their few functions return what the template says.
  { files: ['**/*.{da,en}.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  // The editor of WordPress is a global of its page.
  { files: ['examples/wordpress/**/*.js'], languageOptions: { globals: { wp: 'readonly' } } },
  {
    // What comes from Node, from packages and from our own files, each apart and in order.
    plugins: { 'import-order': simpleImportSort },
    rules: { 'import-order/imports': 'error' },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test', 'suite'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs, every time.' })),
        ),
      ],
    },
  },
  {
    files: [...components, ...examples],
    extends: [lit.configs['flat/all'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    rules: {
      // An arrow function or a map where it is used reads better than one far away, and costs nothing here.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // We use no decorators.
      'lit/prefer-query-decorators': 'off',
      // Safari forgets that a list without markers is one, unless told.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: [...components, ...examples],
    ignores: workshop,
    rules: { 'no-restricted-syntax': ['error', ...unsafeSyntax] },
  },
  // A stranger knows what an element is after one screen, and how it works after the second.
  { files: components, ignores: workshop, rules: { 'max-lines': ['error', 250] } },
  // So do the rooms of the data and of the site; facts and words are as long as they are.
  {
    files: [...data, 'examples/showcase/src/**/*.ts'],
    ignores: [...workshop, '**/src/records/**', '**/src/words/**', '**/*.{words,da,en}.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipComments: true }] },
  },
  {
    files: [...data, ...components],
    ignores: workshop,
    rules: {
      'no-restricted-syntax': ['error', ...unsafeSyntax, dynamicImport],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  // The command loads the spreadsheet library for those who have a workbook.
  {
    files: ['packages/data/src/command/**'],
    ignores: workshop,
    rules: { 'no-restricted-syntax': ['error', ...unsafeSyntax] },
  },
  { files: data, rules: imports(notInto(['components', 'benchmarks', 'examples'], dataIsFirst)) },
  {
    files: data,
    // The command is a program for Node; nothing else of the package needs one.
    ignores: [...workshop, 'packages/data/src/command/**'],
    rules: imports(onlyFrom([], dataIsFirst), notInto(['components', 'benchmarks', 'examples', 'build'], dataIsFirst)),
  },
  // Tests show the fictional register of the data as well: there is one, so that both mean the same.
  {
    files: components,
    rules: imports(notInto(['data(?!/test/living\\.ts$)', 'benchmarks', 'examples'], componentsAreSecond)),
  },
  {
    files: components,
    ignores: workshop,
    rules: imports(
      onlyFrom(['lit(/|$)', '@klimaindsats/data(/|$)'], componentsAreSecond),
      notInto(['data', 'benchmarks', 'examples', 'build', 'test'], componentsAreSecond),
    ),
  },
  {
    // The command runs in Node, never in a page; the build puts the parser into it.
    files: ['packages/components/src/server/{command,survived}.ts'],
    rules: imports(onlyFrom(['node:', '@klimaindsats/data(/|$)', 'parse5$'], componentsAreSecond)),
  },
  {
    // Types of the editors alone: who uses the configuration of one has it.
    files: ['packages/components/src/cms/*.ts'],
    rules: imports(onlyFrom(['@ckeditor/', '@tiptap/core$', 'sanitize-html$', 'tinymce$'], componentsAreSecond)),
  },
  {
    files: benchmarks,
    ignores: ['packages/benchmarks/src/workshop.ts', 'packages/benchmarks/src/page/words.ts'],
    rules: imports(notInto(['components', 'data', 'examples'], benchmarksMeasureExports)),
  },
  { files: examples, rules: imports(notInto(['packages'], examplesAreLast)) },
]);

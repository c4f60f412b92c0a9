import { readFileSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import { elementsOf } from './elements-of.ts';
import { ascii } from './plugins/ascii.js';
import { changeLit } from './plugins/change-lit.js';
import { inTurn } from './plugins/in-turn.js';
import { integrity } from './plugins/integrity.js';
import { licences } from './plugins/licences.js';
import { noDom } from './plugins/no-dom.js';
import { oneElement } from './plugins/one-element.js';
import { ownShape } from './plugins/own-shape.js';

// A page that loads the script calls no query itself, so nobody forgets the data; and each element has every feature.
// 75 bytes, and 90.
const pure_funcs = ['assertDataFirst', 'warnOfMissing'];

// Most of the file runs as the page loads, so Chromium may compile all of it while it comes, beside the main thread, in
// place of each function when it is first called. Other engines take it for a comment.
const compileHint = '//# allFunctionsCalledOnLoad';

// The licences in full stand in a file of their own; what is bundled is named in the script itself.
const preamble = '/*! klimaindsats, MIT. Lit: Copyright Google LLC, BSD-3-Clause. See THIRD-PARTY-LICENSES.txt. */';

const names = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8'))).map(({ tagName }) =>
  tagName.replace('klima-', ''),
);

const scriptFile = ({ input, files, plugins }) => ({
  input,
  output: files.map((entryFileNames) => ({ dir: 'dist', entryFileNames, format: 'es', sourcemap: false })),
  plugins: [
    ...plugins,
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    changeLit(),
    ownShape(),
    inTurn(),
    terser({
      ecma: 2022,
      // As a classic script its outermost names would be the page's.
      module: false,
      compress: {
        passes: 4,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
        keep_fargs: false,
        pure_funcs,
      },
      format: { comments: false, preamble: `${compileHint}\n${preamble}` },
    }),
    ascii(),
    integrity(),
  ],
});

/**
 * The entry `./server`: one module with a Lit of its own, so that it renders the same in Node, in a worker and beside a
 * page's document, whichever Lit the conditions of that place choose.
 */
const server = {
  input: 'dist/server/server.js',
  // What it shares with an app: the words that the app has registered, and facts, which need not be carried twice.
  external: [/^@klimaindsats\/data/, /[\\/]words\.js$/, /\.(?:da|en)\.js$/, /[\\/]generated[\\/]/],
  output: {
    file: 'dist/server/anywhere.js',
    format: 'es',
    banner: preamble.replace('See ', 'See ../'),
    // Lit looks here for a page's elements, document and Trusted Types, finds none and leaves no trace.
    intro: 'const litPropertyMetadata = new WeakMap();\nconst globalThis = { litPropertyMetadata };',
  },
  plugins: [noDom(), nodeResolve({ exportConditions: ['node', 'production'] })],
};

export default [
  // The command brings its parser: the package asks for Lit and the data alone.
  {
    input: 'dist/server/survived.js',
    output: { file: 'dist/server/survived.js', format: 'es', sourcemap: false },
    external: (id, importer) => id.startsWith('.') && !!importer?.endsWith('dist/server/survived.js'),
    plugins: [
      nodeResolve(),
      terser({ module: true, format: { comments: false } }),
      licences('dist/server/THIRD-PARTY-LICENSES.txt', 'The command is'),
    ],
  },
  server,
  // All elements, for `type="module"`; and the same under another name for a classic script.
  scriptFile({
    input: 'dist/script-file/standalone.js',
    files: ['klimaindsats.js', 'klimaindsats.classic.js'],
    plugins: [licences('dist/THIRD-PARTY-LICENSES.txt', 'The script files are')],
  }),
  // One element, for either.
  ...names.map((name) =>
    scriptFile({ input: name, files: [`klimaindsats.${name}.js`], plugins: [oneElement(name, names)] }),
  ),
];

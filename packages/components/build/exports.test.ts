import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Package } from 'custom-elements-manifest';

import { withEntries } from './exports.ts';

const manifest = {
  schemaVersion: '2.1.0',
  modules: [
    { kind: 'javascript-module', path: 'a.ts', declarations: [{ kind: 'class', name: 'A', tagName: 'klima-a-b' }] },
  ],
} as unknown as Package;
const entriesOf = (exports: object): readonly string[] => {
  const written = withEntries(JSON.stringify({ name: 'x', exports, version: '1' }), manifest);
  return Object.keys((JSON.parse(written) as { readonly exports: object }).exports);
};

describe('the entries of the elements', () => {
  it('stand after that which registers them all, and leave the others as they are', () => {
    assert.deepEqual(entriesOf({ '.': 'i', './define': 'd', './server': 's', './cms/*.js': 'c' }), [
      '.',
      './define',
      './a-b',
      './a-b/define',
      './server',
      './cms/*.js',
    ]);
  });

  it('are those of the elements that there are', () => {
    assert.deepEqual(entriesOf({ './define': 'd', './gone': 'g', './gone/define': 'g', './a-b': 'old' }), [
      './define',
      './a-b',
      './a-b/define',
    ]);
  });

  it('name the class with its types, and the module that registers it', () => {
    const { exports } = JSON.parse(withEntries('{"exports":{"./define":"d"}}', manifest)) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };

    assert.deepEqual(exports['./a-b/define'], {
      types: './dist/a-b/a-b.define.d.ts',
      default: './dist/a-b/a-b.define.js',
    });
  });
});

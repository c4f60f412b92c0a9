/** What the script files leave out of Lit, no element has. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { LitElement } from 'lit';

import { elements } from '../src/elements.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const modules = globSync('*/**/*.js', { cwd: dist, exclude: ['server/**'] }).map((file) => ({
  file,
  code: readFileSync(`${dist}${file}`, 'utf8'),
}));

describe('the elements', () => {
  it('have properties that are read from attributes by a function, if at all, and are never written back', () => {
    const options = elements.flatMap((element) => {
      const { observedAttributes, elementProperties } = element as unknown as typeof LitElement;
      assert.ok(observedAttributes.length > 0, 'Lit has read the properties');
      return [...elementProperties];
    });

    assert.ok(options.length > 50);
    for (const [name, { converter, ...others }] of options) {
      assert.ok(converter === undefined || typeof converter === 'function', `${String(name)} has a converter`);
      const unknown = Object.keys(others).filter((option) => !['attribute', 'hasChanged', 'state'].includes(option));
      assert.deepEqual(unknown, [], `${String(name)}: see build/plugins/change-lit.js`);
    }
  });

  it('take of Lit what `lit` itself exports: no directive, no decorator', () => {
    const taken = modules.flatMap(({ code }) => [
      ...code.matchAll(/import ?\{([^}]*)\} ?from ?["']((?:lit|@lit)[^"']*)["']/g),
    ]);
    const names = new Set(taken.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())));

    assert.deepEqual([...new Set(taken.map(([, , from]) => from))], ['lit']);
    assert.deepEqual([...names].toSorted(), [
      'LitElement',
      'css',
      'html',
      'isServer',
      'noChange',
      'nothing',
      'unsafeCSS',
    ]);
  });

  it('have values in templates as content and in attributes alone, and in no element of text', () => {
    const tag = /<[a-z][\w-]*(?: [@.?]?[\w-]+(?:=(?:"[^"]*"|\$\{[^}]*\}|[\w-]+))?)* \$\{/;

    assert.match('<p class="a" id=${id} ${note}>', tag);
    for (const { file, code } of modules) {
      assert.doesNotMatch(code, tag, file);
      assert.doesNotMatch(code, /<!--|<(?:script|style|textarea|title)\b/, file);
    }
  });
});

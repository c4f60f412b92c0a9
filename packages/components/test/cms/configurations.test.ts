/** The configurations allow what the elements have, and their documentation names what they were run with. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Package } from 'custom-elements-manifest';

import { elementsOf } from '../../build/elements-of.ts';
import { onEvery } from '../../src/cms/allowed.ts';
import { elements as published } from '../../src/cms/elements.ts';
import { klimaElements as tinymce } from '../../src/cms/tinymce.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../../cms/README.md');

describe('configurations', () => {
  it('name the same elements for JavaScript and for PHP', () => {
    assert.deepEqual(JSON.parse(read('../../cms/elements.json')), published);
  });

  it('allow the same on every element in PHP as in JavaScript', () => {
    const [, list = ''] = /array_merge\( array\(([^)]*)\)/.exec(read('../../cms/wordpress.php')) ?? [];

    assert.deepEqual([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort(), [...onEvery].sort());
  });

  it('are written for every element', () => {
    const manifest = elementsOf(JSON.parse(read('../../custom-elements.json')) as Package).map(
      ({ tagName }) => tagName,
    );
    const tags = Object.keys(published);

    assert.deepEqual(tags, manifest);
    assert.equal(tinymce.custom_elements, tags.join(','));
  });

  it('are all in the documentation', () => {
    const files = ['../../cms/', '../../src/cms/'].flatMap((folder) =>
      readdirSync(new URL(folder, import.meta.url)).filter(
        (name) => /\.(ts|php)$/.test(name) && !/^(elements|allowed)\./.test(name),
      ),
    );

    assert.deepEqual(
      files.filter((file) => !readme.includes(file.replace(/ts$/, 'js'))),
      [],
    );
  });

  for (const [product, module] of Object.entries({
    TinyMCE: 'tinymce',
    'CKEditor 5': '@ckeditor/ckeditor5-html-support',
    Tiptap: '@tiptap/core',
    DOMPurify: 'dompurify',
    'sanitize-html': 'sanitize-html',
  })) {
    it(`were run with the version of ${product} that the documentation says`, () => {
      const { version } = JSON.parse(read(`../../node_modules/${module}/package.json`)) as { version: string };

      assert.ok(readme.includes(`${product} ${version}`), `README.md of cms/ lacks “${product} ${version}”.`);
    });
  }
});

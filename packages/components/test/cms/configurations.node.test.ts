/** The configurations allow what the elements have, and their documentation names what they were run with. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements as published } from '../../cms/elements.js';
import { klimaElements as tinymce } from '../../cms/tinymce.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../../cms/README.md');

describe('configurations', () => {
  it('name the same elements for JavaScript and for PHP', () => {
    assert.deepEqual(JSON.parse(read('../../cms/elements.json')), published);
  });

  it('are written for every element', () => {
    const tags = Object.keys(published);

    assert.equal(tags.length, 5);
    assert.equal(tinymce.custom_elements, tags.join(','));
  });

  it('are all in the documentation', () => {
    const files = readdirSync(new URL('../../cms/', import.meta.url)).filter(
      (name) => /\.(js|php)$/.test(name) && !/^(elements|allowed)\./.test(name),
    );

    assert.deepEqual(
      files.filter((file) => !readme.includes(`(${file})`)),
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

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Package } from 'custom-elements-manifest';

import { elementsOf } from '../../build/elements-of.ts';
import { innerParts } from './inner-parts.ts';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Package;

describe('the inner parts of the whole page', () => {
  it('are those of the elements that it is made of', () => {
    const made = ['klima-contact-card', 'klima-dk2020', 'klima-member-list', 'klima-participation'];
    const parts = elementsOf(manifest)
      .filter(({ tagName = '' }) => made.includes(tagName))
      .flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));

    assert.deepEqual(innerParts.split(',').sort(), [...new Set(parts)].sort());
  });
});

import 'global-jsdom/register';

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { showCard } from './card.js';

it('links to the number', async () => {
  assert.equal(await showCard(), 'tel:+4512345678');
});

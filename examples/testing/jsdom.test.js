// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { showCard } from './card.js';

it('links to the number', async () => {
  expect(await showCard()).toBe('tel:+4512345678');
});

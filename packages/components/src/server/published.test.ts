/** What is published has its white space taken out, which the sources' own tests don't see. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { renderToString as Render } from './server.ts';

const { renderToString } = (await import(new URL('../../dist/server/server.js', import.meta.url).href)) as {
  readonly renderToString: typeof Render;
};

describe('the elements as they are published', () => {
  it('keep the space between a municipality and that it is one’s own', () => {
    for (const lang of ['da', 'en']) {
      assert.match(renderToString('participation', { municipality: 'Skive', lang }), /Skive(<\/a>)? <small>/);
    }
  });
});

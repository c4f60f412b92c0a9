/** What sanitizers leave of the elements, and of what else stands in a text. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';

import type DOMPurify from 'dompurify';
import { build } from 'esbuild';
import sanitizeHtml from 'sanitize-html';
import { openBrowser, openPage } from 'tools/chromium';

import { klimaElements } from '../../src/cms/sanitize-html.ts';
import { survived } from '../../src/server/survived.ts';
import { attacks, place, tag, within } from './snippets.ts';

declare const purify: typeof DOMPurify.sanitize;
declare const purifyOurs: typeof DOMPurify.sanitize;

const browser = await openBrowser();
after(() => browser.close());
const { page } = await openPage(browser);
await page.addScriptTag({ content: await bundle(), type: 'module' });
await page.waitForFunction('globalThis.purifyOurs');

const sanitizers = {
  dompurify: {
    ours: (html: string) => page.evaluate((given) => purifyOurs(given), html),
    none: (html: string) => page.evaluate((given) => purify(given), html),
  },
  'sanitize-html': {
    ours: (html: string) => Promise.resolve(sanitizeHtml(html, klimaElements(sanitizeHtml.defaults))),
    none: (html: string) => Promise.resolve(sanitizeHtml(html)),
  },
} as const;

for (const [name, { ours, none }] of Object.entries(sanitizers)) {
  describe(name, () => {
    it('leaves the elements as they are, with our list', async () => {
      assert.deepEqual(await page.evaluate(within, await ours(tag)), await page.evaluate(within, tag));
    });

    it('leaves places as they are, with our list', async () => {
      assert.deepEqual(await page.evaluate(within, await ours(place)), await page.evaluate(within, place));
    });

    it('leaves nothing to tell of, with our list', async () => {
      for (const html of [tag, place]) assert.deepEqual(survived(html, await ours(html)).losses, []);
    });

    it('is told of without it: the tags are gone, and what the reader sees', async () => {
      assert.deepEqual(
        survived(tag, await none(tag)).losses.map(({ sentence }) => sentence),
        [
          '<klima-contact-card> is gone. The reader sees the text that stood inside, which nobody brings up to date.',
          '<klima-member-list> is gone. The reader sees nothing of it.',
        ],
      );
    });

    it('takes the tags away without it, and leaves their content', async () => {
      const { elements, paragraphs } = await page.evaluate(within, await none(tag));

      assert.deepEqual(elements, []);
      assert.deepEqual(paragraphs, ['Før.', 'Skriv til Åse Ørum.', 'Efter.', 'Slut.']);
    });

    it(`${name === 'dompurify' ? 'leaves places' : 'makes plain of places'} without it`, async () => {
      const given = await page.evaluate(within, name === 'dompurify' ? place : '');

      assert.deepEqual((await page.evaluate(within, await none(place))).elements, given.elements);
    });

    for (const [html, gone] of attacks) {
      it(`takes away what is dangerous in ${html}, with our list`, async () => {
        assert.doesNotMatch(await ours(html), gone);
      });
    }
  });
}

describe('sanitize-html', () => {
  it('gives a tag that closes itself its end, with our list', () => {
    assert.equal(
      sanitizeHtml('<klima-dk2020 fold /><p>Efter.</p>', klimaElements(sanitizeHtml.defaults)),
      '<klima-dk2020 fold></klima-dk2020><p>Efter.</p>',
    );
  });
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import DOMPurify from 'dompurify';
        import { klimaElements } from ${JSON.stringify(createRequire(import.meta.url).resolve('../../src/cms/dompurify.ts'))};
        globalThis.purify = (html) => DOMPurify.sanitize(html);
        globalThis.purifyOurs = (html) => DOMPurify.sanitize(html, klimaElements);`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * What a reader sees, and what an editor reads in the console, when the HTML that reaches the page is not what was
 * meant.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { openBrowser, openPage } from 'tools/chromium';

const browser = await openBrowser();
after(() => browser.close());
const script = fileURLToPath(new URL('../../dist/klimaindsats.classic.js', import.meta.url));

interface Case {
  readonly html: string;
  /** The text of the page itself, without what is in the elements. */
  readonly text: string;
  /** The headings that the elements show. */
  readonly headings: readonly string[];
  /** What the console warns of, one each. */
  readonly warnings?: readonly RegExp[];
}

const cases: Readonly<Record<string, Case>> = {
  'paragraphs and line breaks that a CMS put into a tag': {
    html: '<p>Før.</p><klima-contact-card heading-level="3"><br><p>Reserve.</p><br></klima-contact-card><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h3 Kontakt'],
  },
  'paragraphs that WordPress makes across a tag: what was in it stands after it': {
    html: '<p>Før.</p><p><klima-contact-card heading-level="3"></p><p>Reserve.</p><p></klima-contact-card></p><p>Efter.</p>',
    text: 'Før. Reserve. Efter.',
    headings: ['h3 Kontakt'],
  },
  'paragraphs and line breaks that a CMS put into a place': {
    html: '<p>Før.</p><p><div data-klima="contact-card" data-heading-level="3"></p><p>Reserve.</p><br></div></p><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h3 Kontakt'],
  },
  'a tag in a paragraph': {
    html: '<p>Før. <klima-contact-card></klima-contact-card></p><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h2 Kontakt'],
  },
  'curly quotes in a tag': {
    html: '<p>Før.</p><klima-contact-card heading-level=”3”></klima-contact-card><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h3 Kontakt'],
    warnings: [],
  },
  'curly quotes in a place': {
    html: '<p>Før.</p><div data-klima=”contact-card”><p>Reserve.</p></div><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h2 Kontakt'],
  },
  'upper case': {
    html: '<P>Før.</P><KLIMA-CONTACT-CARD HEADING-LEVEL="3"></KLIMA-CONTACT-CARD><DIV DATA-KLIMA="CONTACT-CARD" DATA-HEADING-LEVEL="4"></DIV><P>Efter.</P>',
    text: 'Før. Efter.',
    headings: ['h3 Kontakt', 'h4 Kontakt'],
  },
  'an element that there is none of': {
    html: '<p>Før.</p><div data-klima="kort"><p>Reserve.</p></div><p>Efter.</p>',
    text: 'Før. Reserve. Efter.',
    headings: [],
    warnings: [/data-klima="kort" names no element\. Use one of: contact-card/],
  },
  'a tag that closes itself, with another element after it': {
    html: '<div><p>Før.</p><klima-contact-card /><p>Efter.</p><klima-dk2020 sections="after"></klima-dk2020></div>',
    text: 'Før. Efter.',
    headings: ['h2 Kontakt'],
    warnings: [
      /<klima-contact-card> has no end tag, so it held what comes after it\. Write <klima-contact-card><\/klima/,
    ],
  },
  'static content with a heading of level 1': {
    html: '<p>Før.</p><klima-contact-card heading-level="1"><div lang="da"><h1>Kontakt</h1></div></klima-contact-card><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h1 Kontakt'],
  },
  'a missing end tag, with a part of the page after it': {
    html: '<div><p>Før.</p><klima-contact-card><p>Efter.</p><footer>Bund.</footer></div>',
    text: 'Før. Efter. Bund.',
    headings: ['h2 Kontakt'],
    warnings: [/has no end tag/],
  },
  'a missing end tag, as far as the text that the CMS shows it in': {
    html: '<div><p>Før.</p><klima-contact-card><p>Reserve.</p></div><p>Efter.</p>',
    text: 'Før. Efter.',
    headings: ['h2 Kontakt'],
  },
};

describe('a page with bad input', () => {
  for (const [title, { html, text, headings, warnings = [] }] of Object.entries(cases)) {
    it(`stays whole: ${title}`, async () => {
      const { page, said } = await openPage(browser);
      await page.setContent(`<!doctype html><html lang="da"><title>Klima</title><body>${html}`);
      await page.addScriptTag({ path: script });

      const shown = await page.evaluate(async () => {
        // The script waits until what a server wrote has been painted.
        await customElements.whenDefined('klima-contact-card');
        const elements = [
          ...document.querySelectorAll<HTMLElement & { updateComplete?: unknown }>('klima-contact-card'),
        ];
        await Promise.all(elements.map((element) => element.updateComplete));
        return {
          text: document.body.innerText.replace(/\s+/g, ' ').trim(),
          headings: elements.flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.querySelectorAll('h1, h2, h3, h4') ?? [])].map(
              (heading) => `${heading.localName} ${heading.textContent.trim()}`,
            ),
          ),
        };
      });

      assert.deepEqual(shown, { text, headings });
      assert.equal(said.length, warnings.length, said.join('\n'));
      for (const [index, warning] of warnings.entries()) assert.match(said[index] ?? '', warning);
      await page.close();
    });
  }
});

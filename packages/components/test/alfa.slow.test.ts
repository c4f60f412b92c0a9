/** What Siteimprove finds in the elements: municipalities are monitored with the same rules. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { type Document, Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';
import type { Page as BrowserPage } from 'puppeteer-core';
import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { serve } from 'tools/serve';

import { elements, type Look, show } from './pages.ts';
import { statesOf } from './states.ts';

const browser = await openBrowser();
after(() => browser.close());
const { page } = await openPage(browser);

/** The rules of WCAG 2.2 A and AA. */
const isRequired = Conformance.isAA();
const required = [...rules].filter((rule) =>
  rule.hasRequirement((requirement) => Criterion.isCriterion(requirement) && isRequired(requirement)),
);

const looks: readonly Look[] = [
  { language: 'da', mode: 'light', width: 768 },
  { language: 'en', mode: 'dark', width: 320 },
];

for (const element of elements) {
  describe(`Siteimprove finds nothing in two <${element.tagName ?? ''}> on a page`, () => {
    for (const { name, html } of statesOf(element)) {
      for (const look of looks) {
        it(`${name || 'as they are'}, ${look.language}, ${look.mode}`, async () => {
          await show(page, html + html, look);
          assert.deepEqual(await findings(page), []);
        });
      }
    }
  });
}

// ACCESSIBILITY.md has a note of it for those who are monitored; once it is fixed, the note can go.
describe('Siteimprove’s advice that a heading has content (SIA-R78), which is no part of WCAG', () => {
  const advice = [...rules].filter(({ uri }) => uri.endsWith('/sia-r78'));
  const card = (options: string): string => `<klima-contact-card name="Bo Ås" ${options}></klima-contact-card>`;

  it('is given falsely where the content is in a shadow root, and not with `light`', async () => {
    const [look] = looks;
    assert.ok(look);
    await show(page, card('') + card(''), look);
    const falsely = await findings(page, advice);
    await show(page, card('light') + card('light'), look);
    const inLight = await findings(page, advice);

    assert.match(falsely.join(), /sia-r78 <h2 part="heading">\s*Kontakt\s*<\/h2>/);
    assert.deepEqual(inLight, []);
  });
});

describe('Siteimprove finds nothing in the showcase', () => {
  for (const path of ['', 'en/']) {
    for (const scheme of ['light', 'dark']) {
      it(`/${path}, ${scheme}`, async () => {
        const { address, close } = await serve(
          fileURLToPath(new URL('../../../examples/showcase/dist', import.meta.url)),
        );
        try {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(address + path, { waitUntil: 'load' });
          await elementsShown(page);
          assert.deepEqual(await findings(page), []);
        } finally {
          await close();
        }
      });
    }
  }
});

/** What fails a rule, by default of WCAG A and AA: the rule's page, and what it is about. */
async function findings(audited: BrowserPage, asked = required): Promise<readonly string[]> {
  const device = Device.standard();
  const document = Node.from((await audited.evaluate(Native.fromNode)) as Document.JSON, device);
  const input = Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = await Audit.of(input, asked).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map(({ rule, target }) => {
    const html = (target as { toString(): string }).toString().replaceAll(/<!--.*?-->|\s+/g, ' ');
    return `${rule.uri} ${html.slice(0, 200)}`;
  });
}

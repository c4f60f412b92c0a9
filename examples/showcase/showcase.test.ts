import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';

import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from '../../.ci/browsers.ts';
import { serve, type Served } from '../../.ci/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = { da: '', en: 'en/' } as const;
const elements = ['klima-dk2020', 'klima-member-list', 'klima-contact-card'];

let browser: Browser;
let served: Served;

before(async () => {
  served = await serve(new URL('dist', import.meta.url).pathname);
  browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium')[0] ?? '', args: [...chromiumFlags] });
});
after(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page and keeps what it says: the console, errors, refused policies, requests, cookies. */
async function open(path: string, prepare: (page: Page) => Promise<void> = () => Promise.resolve()) {
  const page = await browser.newPage();
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await prepare(page);
  await page.goto(served.address + path, { waitUntil: 'networkidle0' });
  return { page, said, requests };
}

for (const [language, path] of Object.entries(pages)) {
  describe(`showcase in ${language}`, () => {
    it('shows every element, says nothing in the console and breaks no policy', async () => {
      const { page, said } = await open(path);

      const shown = await page.evaluate(
        (tags) => tags.map((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2')?.textContent),
        elements,
      );

      assert.ok(shown.every(Boolean), `no heading in one of ${elements.join(', ')}: ${JSON.stringify(shown)}`);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('asks for its own files alone, and stores nothing', async () => {
      const { page, requests } = await open(path);

      const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

      // A browser without a window need not ask for the icon.
      const asked = requests.filter((request) => request !== '/icon.svg');
      assert.deepEqual(asked.sort(), [`/${path}`, '/klimaindsats.js', '/page.css'].sort());
      assert.deepEqual(stored, ['', 0, 0]);
      await page.close();
    });

    it('shows its content without JavaScript', async () => {
      const { page } = await open(path, (fresh) => fresh.setJavaScriptEnabled(false));

      const text = await page.$eval('main', (main) => main.innerText);

      for (const fact of ['Thomas Lindberg', 'mitho@aarhus.dk', '95']) assert.ok(text.includes(fact), fact);
      await page.close();
    });

    it('shows its content when the script is missing', async () => {
      const { page } = await open(path, async (fresh) => {
        await fresh.setRequestInterception(true);
        fresh.on('request', (request) =>
          request.url().endsWith('.js') ? request.respond({ status: 404 }) : request.continue(),
        );
      });

      assert.ok((await page.$eval('main', (main) => main.innerText)).includes('Thomas Mikkelsen'));
      await page.close();
    });

    for (const [look, width, scheme] of [
      ['wide and light', 1280, 'light'],
      ['narrow and dark', 320, 'dark'],
    ] as const) {
      it(`passes the audit, ${look}`, async () => {
        const { page } = await open(path, async (fresh) => {
          await fresh.setBypassCSP(true);
          await fresh.setViewport({ width, height: 800 });
          await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        });

        await page.evaluate(axe);
        const results = (await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
        )) as AxeResults;

        assert.deepEqual(
          results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          [],
        );
        assert.ok(
          (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
          'the page scrolls sideways',
        );
        await page.close();
      });
    }
  });
}

/** The guide to keeping a register stands beside the desk, in both languages, and every link of it leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { languages } from '@klimaindsats/data';
import axe from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from 'tools/chromium';
import { serve, type Served } from 'tools/serve';

import { partsOf } from './src/guide.ts';
import { folders, guideFolders } from './src/site.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const headings = { da: 'Hold et register ved lige', en: 'Keep a register' } as const;

let browser: Browser;
let served: Served;
before(async () => {
  // The policy lets no script in that isn't the page's own, so axe comes without it.
  served = await serve(dist, { headers: {} });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await served.close();
});

for (const language of languages) {
  for (const width of [320, 1280]) {
    it(`is a page in ${language}, ${width} px wide, without a fault`, async () => {
      const { page, said } = await openPage(browser);
      await page.setViewport({ width, height: 800 });
      await page.goto(served.address + guideFolders[language], { waitUntil: 'load' });

      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), headings[language]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const broken = await page.$$eval('main a[href^="#"]', (links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
      );
      assert.deepEqual(broken, []);
      const links = await page.$$eval('a:not([href^="#"])', (all) => all.map(({ href }) => new URL(href).pathname));
      for (const link of links) assert.ok(existsSync(join(dist, link, 'index.html')), link);
      assert.ok(links.includes(`/${folders.desk[language]}`));

      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(found, []);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it(`is reached from the desk in ${language}`, async () => {
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(served.address + folders.desk[language], { waitUntil: 'load' });

    const links = await page.$$eval('main a', (all) => all.map(({ href }) => new URL(href).pathname.slice(1)));

    assert.ok(links.includes(guideFolders[language]));
    await page.close();
  });
}

it('names what it lacks where the guide has other parts than it knows', () => {
  assert.throws(() => partsOf('# En\n\n# To\n'), /keep-a-register\.md has other parts than Danish, English/);
});

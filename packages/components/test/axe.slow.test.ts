/** Every municipality's page, as a server writes it and as the script file shows it, is one that axe finds no fault in. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { renderToString } from '@klimaindsats/components/server';
import { municipalities } from '@klimaindsats/data';
import type { AxeResults, default as Axe } from 'axe-core';
import { openBrowser } from 'tools/chromium';

import { show } from './pages.ts';

declare const axe: typeof Axe;

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const browser = await openBrowser();
after(() => browser.close());
const page = await browser.newPage();

/** What axe finds in what the page shows now: WCAG 2.2, A and AA. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(
    async (): Promise<AxeResults['violations']> =>
      (
        await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          resultTypes: ['violations'],
        })
      ).violations,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A page that is sound in everything else, without a script. */
const write = (html: string, lang: string): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="${lang}"><head><title>Klima</title></head><body><main><h1>Klima</h1>${html}</main></body></html>`,
  );

/** What is wrong with the pages of all municipalities, each with the name it is of. */
async function faultsOf(open: (municipality: string) => Promise<void>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name } of municipalities) {
    await open(name);
    faults.push(...(await violations()).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

describe('the page of every municipality', () => {
  for (const [mode, lang] of [
    ['plain', 'da'],
    ['shadow', 'en'],
  ] as const) {
    it(`has nothing that axe finds, as a server writes it, ${mode}, in ${lang}`, async () => {
      const faults = await faultsOf((municipality) => {
        const options = { lang, mode, municipality, showSources: true };
        return write(renderToString('municipality', options) + renderToString('participation', options), lang);
      });

      assert.deepEqual(faults, []);
    });
  }

  it('has nothing that axe finds with the script file, in the dark', async () => {
    const faults = await faultsOf((municipality) =>
      show(page, `<klima-municipality municipality="${municipality}" show-sources></klima-municipality>`, {
        language: 'da',
        mode: 'dark',
        width: 1000,
      }),
    );

    assert.deepEqual(faults, []);
  });

  it('would have with a picture that says nothing, and text that is too pale', async () => {
    await write('<img src="data:,"><p style="color: #aaa; background: #fff">Et træ</p>', 'da');

    const ids = (await violations()).map((fault) => fault.split(':')[0]);
    assert.deepEqual(ids.toSorted(), ['color-contrast', 'image-alt']);
  });
});

/**
 * The elements look as they did when a person last said that they should. Text is drawn with the repository's own font,
 * so the pictures are compared on every machine.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { languages } from '@klimaindsats/data';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openPage } from 'tools/chromium';

import { dataset } from './dataset.ts';
import { elements, type Look, modes, openForPictures, show } from './pages.ts';
import { statesOf } from './states.ts';

const takesAnew = process.env['UPDATE_SCREENSHOTS'] === '1';
const pictures = new URL('looks/', import.meta.url);
const differences = new URL('../screenshots/differences/', import.meta.url);
/** How much of a picture may differ: anti-aliasing is not the same from one run, or one version, to the next. */
const tolerance = 0.0002;
/** The rest of the page is made of the other elements, which have pictures of their own. */
const options: Readonly<Record<string, string>> = {
  'klima-initiative': 'parts="intro contact"',
  'klima-municipality': 'municipality="9003" show-sources',
};

const browser = await openForPictures();
after(() => browser.close());
const { page } = await openPage(browser);
if (takesAnew) await mkdir(pictures, { recursive: true });

for (const element of elements) {
  it(`fits <${element.tagName ?? ''}> in 240 px, in every state`, async () => {
    const wide: string[] = [];
    for (const { html } of statesOf(element)) {
      for (const language of languages) {
        await show(page, html, { language, mode: 'light', width: 240 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 240) wide.push(`${html} is ${width} px wide, ${language}`);
      }
    }
    assert.deepEqual(wide, []);
  });
}

for (const { tagName = '' } of elements) {
  describe(`<${tagName}>`, () => {
    for (const mode of modes) {
      for (const width of [320, 768]) {
        it(`looks as it did, ${mode}, ${width} px`, () =>
          compare(tagName, withOptions(tagName), { language: 'da', mode, width }));
      }
    }
  });
}

describe('a page with every element twice', () => {
  const twice = elements.map(({ tagName = '' }) => withOptions(tagName).repeat(2)).join('');

  for (const width of [320, 768]) {
    it(`looks as it did, ${width} px`, () => compare('twice', twice, { language: 'da', mode: 'light', width }));
  }
});

describe('a page with a contact card for each of 98 municipalities', () => {
  const cards = Array.from(
    { length: 98 },
    (_, index) =>
      `<klima-contact-card organization="Prøveby ${index + 1} Kommune" phone="12 34 56 78"></klima-contact-card>`,
  ).join('');

  for (const width of [320, 768]) {
    it(`has room for each, and each looks as the first, ${width} px`, async () => {
      await show(page, cards, { language: 'da', mode: 'light', width });
      const sizes = await page.$$eval('klima-contact-card', (shown) =>
        shown.map((card) => {
          const { width: inline, height } = card.getBoundingClientRect();
          return `${Math.round(inline)} × ${Math.round(height)}`;
        }),
      );

      assert.equal(sizes.length, 98);
      assert.equal(new Set(sizes).size, 1, [...new Set(sizes)].join('; '));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }
});

function withOptions(tagName: string): string {
  return `<${tagName} ${options[tagName] ?? ''}></${tagName}>`;
}

async function compare(name: string, html: string, look: Look): Promise<void> {
  await show(page, html, look, dataset);
  const taken = await page.screenshot({ fullPage: true });
  const file = `${name}.${look.mode}.${look.width}.png`;
  if (takesAnew) await writeFile(new URL(file, pictures), taken);

  const now = PNG.sync.read(Buffer.from(taken));
  const before = PNG.sync.read(await readFile(new URL(file, pictures)));
  const isSameSize = now.width === before.width && now.height === before.height;
  const difference = new PNG(now);
  const differing = isSameSize
    ? pixelmatch(before.data, now.data, difference.data, now.width, now.height) / (now.width * now.height)
    : 1;
  if (differing <= tolerance) return;

  await mkdir(differences, { recursive: true });
  await writeFile(new URL(file, differences), taken);
  if (isSameSize) await writeFile(new URL(`difference.${file}`, differences), PNG.sync.write(difference));
  assert.fail(
    `${name} looks different: ${isSameSize ? `${(100 * differing).toFixed(2)} % of the pixels` : 'its size'}. ` +
      `Compare test/looks/${file} with ${fileURLToPath(differences)}. If it is as it should be, take the pictures ` +
      'anew: build, then UPDATE_SCREENSHOTS=1 node --test test/looks.page.test.ts in packages/components.',
  );
}

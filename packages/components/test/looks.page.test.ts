/**
 * The elements look as they did when a person last said that they should. Pixels are the same only where text is drawn
 * the same, so the pictures come with the mark of the machine that took them; on another there is nothing to compare.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { dataset } from './dataset.ts';
import { elements, languages, modes, openBrowser, show, type Look } from './pages.ts';
import { statesOf } from './states.ts';

const takesAnew = process.env['UPDATE_SCREENSHOTS'] === '1';
const pictures = new URL('looks/', import.meta.url);
const differences = new URL('../screenshots/differences/', import.meta.url);
/** How much of a picture may differ: anti-aliasing is not the same from one run, or one version, to the next. */
const tolerance = 0.0002;
/** The rest of the page is made of the other elements, which have pictures of their own. */
const options: Readonly<Record<string, string>> = { 'klima-initiative': 'parts="intro contact"' };

const browser = await openBrowser();
after(() => browser.close());
const page = await browser.newPage();
const machine = { browser: await browser.version(), text: await drawText() };
if (takesAnew) {
  await mkdir(pictures, { recursive: true });
  await writeFile(new URL('machine.json', pictures), `${JSON.stringify(machine, null, 2)}\n`);
}
const pinned = JSON.parse(await readFile(new URL('machine.json', pictures), 'utf8')) as typeof machine;

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

if (machine.text !== pinned.text) {
  it(`compares no pictures here: text is drawn otherwise than by ${pinned.browser}, which took them`, () => {
    assert.notEqual(machine.text, pinned.text);
  });
} else {
  for (const { tagName = '' } of elements) {
    describe(`<${tagName}>`, () => {
      for (const mode of modes) {
        for (const width of [320, 768]) {
          it(`looks as it did, ${mode}, ${width} px`, () => compare(tagName, { language: 'da', mode, width }));
        }
      }
    });
  }
}

async function compare(tagName: string, look: Look): Promise<void> {
  await show(page, `<${tagName} ${options[tagName] ?? ''}></${tagName}>`, look, dataset);
  const taken = await page.screenshot({ fullPage: true });
  const file = `${tagName}.${look.mode}.${look.width}.png`;
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
    `<${tagName}> looks different: ${isSameSize ? `${(100 * differing).toFixed(2)} % of the pixels` : 'its size'}. ` +
      `Compare test/looks/${file} with ${fileURLToPath(differences)}. If it is as it should be, take the pictures ` +
      'anew: build, then UPDATE_SCREENSHOTS=1 node --test test/looks.page.test.ts in packages/components.',
  );
}

/** How this machine draws text: the same browser draws it otherwise with other fonts. */
async function drawText(): Promise<string> {
  await show(page, '<p>Åse Ørum <b>Kommune 0123</b> ● ▲ ■ ↩</p>', { language: 'da', mode: 'light', width: 320 });
  return createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 16);
}

/** Takes a picture of every element in every look, for a person to go through: one sheet for each element. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { languages } from '@klimaindsats/data';
import { openPage } from 'tools/chromium';

import { elements, type Look, modes, openForPictures, show } from '../test/pages.ts';
import { statesOf } from '../test/states.ts';

const folder = new URL('../screenshots/', import.meta.url);
const widths = [240, 320, 768, 1280];

await rm(folder, { recursive: true, force: true });
const browser = await openForPictures();
const { page } = await openPage(browser);
for (const element of elements) {
  const { tagName = '' } = element;
  const [plain, ...others] = statesOf(element);
  const pictures: string[] = [];
  await mkdir(new URL(`${tagName}/`, folder), { recursive: true });

  for (const language of languages)
    for (const mode of modes)
      for (const width of widths) await take(plain?.html ?? '', 'plain', { language, mode, width });
  for (const { name, html } of others) {
    for (const width of [320, 768]) await take(html, name, { language: 'da', mode: 'light', width });
  }
  await writeFile(new URL(`${tagName}.html`, folder), sheet(tagName, pictures));
  console.log(`screenshots/${tagName}.html shows ${pictures.length} pictures.`);

  async function take(html: string, name: string, look: Look): Promise<void> {
    const title = [name, look.language, look.mode, look.width].join(' ');
    const file = `${tagName}/${title.replaceAll(/[^\w-]+/g, '.')}.png`;
    await show(page, html, look);
    await page.screenshot({ path: fileURLToPath(new URL(file, folder)), fullPage: true });
    pictures.push(`<figure><figcaption>${title}</figcaption><img src="${file}" alt=""></figure>`);
  }
}
await browser.close();

function sheet(title: string, pictures: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 1em; align-items: start; font: 14px sans-serif; background: #888; }
  figure { margin: 0; padding: 0.5em; background: #fff; }
  img { display: block; outline: 1px solid #ccc; }
</style>
${pictures.join('\n')}
</html>
`;
}

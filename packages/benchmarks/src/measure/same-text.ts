/** Makes sure that all contenders show the same: a page with less on it would be faster for no merit. */
import type { Contender } from '../contenders/index.ts';
import { type PageContent, type PageName, pages } from '../page/content.ts';
import type { Server } from '../server.ts';
import type { Chromium } from './browser.ts';
import { growing } from './growth.ts';
import { lastTexts } from './load.ts';
import { readText, watch } from './probe.ts';

export async function checkSameText(
  chromium: Chromium,
  server: Server,
  contenders: readonly Contender[],
  content: PageContent,
): Promise<void> {
  // A page without a script has no button to copy with; everything else it has.
  const { save, copy } = content.contact;
  const withButton = (text: string): string => text.replace(compact(save.label), compact(save.label + copy.label));
  for (const page of Object.keys(pages) as PageName[]) {
    const texts = new Map<string, string>();
    for (const { name, hasNoCopy } of contenders.filter((contender) => contender.page === page)) {
      const text = await pageText(chromium, server, name, lastTexts(content, page));
      texts.set(name, hasNoCopy ? withButton(text) : text);
    }
    compare(texts);
  }

  const members = new Map<string, string>();
  for (const name of growing) members.set(name, await membersText(chromium, server, name));
  compare(members);

  if (server.missing.size) {
    throw new Error(
      `The pages ask for what isn't there: ${[...server.missing].join(', ')}. See what src/bundle.ts builds.`,
    );
  }
}

const pageText = (chromium: Chromium, server: Server, name: string, last: readonly string[]): Promise<string> =>
  chromium.withPage(async (page) => {
    await page.evaluateOnNewDocument(watch, last);
    await page.goto(`${server.address}/${name}/index.html`);
    await page.evaluate(() => globalThis.probed.whenComplete);
    return compact(await page.evaluate(readText));
  });

const membersText = (chromium: Chromium, server: Server, name: string): Promise<string> =>
  chromium.withPage(async (page) => {
    await page.goto(`${server.address}/growth-${name}/index.html`);
    await page.evaluate(() => globalThis.showMembers(100));
    return compact(await page.evaluate(readText));
  });

/** White space between elements is for their layout; words are what counts. */
const compact = (text: string): string => text.replace(/\s/g, '');

function compare(texts: ReadonlyMap<string, string>): void {
  const [[first, expected] = ['', ''], ...others] = texts;
  for (const [name, text] of others) {
    if (text === expected) continue;
    const at = Array.from(expected).findIndex((character, index) => character !== text[index]);
    const around = (whole: string): string => whole.slice(Math.max(0, at - 20), at + 40);
    throw new Error(
      `${name} shows another text than ${first}: "${around(text)}" in place of "${around(expected)}". ` +
        `Make the pages in src/contenders, src/growth and src/page say the same; only then can times be compared.`,
    );
  }
}

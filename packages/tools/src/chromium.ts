/** Opens Chromium for tests and pictures, and waits for what a page shows rather than for a time. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from './browsers.ts';
import { patience } from './patience.ts';

export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium')[0] ?? '',
    args: [...chromiumFlags, ...flags],
    timeout: patience(120_000),
    protocolTimeout: patience(180_000),
  });
}

export interface OpenedPage {
  readonly page: Page;
  /** What the console, errors and refused policies said. */
  readonly said: string[];
}

/** A new page that keeps what it says. */
export async function openPage(browser: Browser): Promise<OpenedPage> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience(30_000));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return { page, said };
}

/** Runs in the page, so it is text to this program. An element's own update is over when Lit says that none is pending. */
const allShown = `(() => {
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      // A place holds its element once the script has come.
      if (element.matches('[data-klima]') && ![...element.children].some(({ localName }) => localName.startsWith('klima-'))) return false;
      if (element.localName.startsWith('klima-') && element.isUpdatePending !== false) return false;
    }
  }
  return true;
})()`;

/** Waits until every element of ours on the page, nested ones too, is defined and has no update before it. */
export async function elementsShown(page: Page): Promise<void> {
  await page.waitForFunction(allShown);
}

/** Chromium, slowed down four times, each page cold in a session of its own. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from '../workshop.ts';

const slowdown = 4;

const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: ensureBrowser('chromium')[0] ?? '',
    args: [...chromiumFlags],
    timeout: 120_000,
    protocolTimeout: 300_000,
  });

type Use<Result> = (page: Page, session: CDPSession) => Promise<Result>;

export interface Chromium {
  /** Lends a page that nothing was loaded in before, and throws it away. */
  readonly withPage: <Result>(use: Use<Result>) => Promise<Result>;
  readonly version: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openChromium(): Promise<Chromium> {
  let browser = await launch();
  return {
    async withPage(use) {
      try {
        return await useOnce(browser, use);
      } catch (error) {
        if (browser.connected) throw error;
        console.warn('Chromium ended, so what it was at is measured again in a new one.');
        browser = await launch();
        return useOnce(browser, use);
      }
    },
    version: () => browser.version(),
    close: () => browser.close(),
  };
}

async function useOnce<Result>(browser: Browser, use: Use<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page, session);
  } finally {
    // What went wrong in the page matters more than a context that has gone with its browser.
    await context.close().catch(() => undefined);
  }
}

/** The heap in use, in bytes, once what nobody holds is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

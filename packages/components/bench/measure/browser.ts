/** Chromium, slowed down four times, each page cold in a session of its own. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from '../../../../.ci/browsers.ts';

export const slowdown = 4;

export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: ensureBrowser('chromium')[0] ?? '',
    args: [...chromiumFlags, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    timeout: 120_000,
    protocolTimeout: 300_000,
  });

/** Lends a page that nothing was loaded in before, and throws it away. */
export async function withPage<Result>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
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
    await context.close();
  }
}

/** The heap in use, in bytes, once what nobody holds is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

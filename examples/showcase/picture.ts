/** Takes the picture of the showcase that the README shows: `pnpm --filter showcase picture`. */
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from '../../.ci/browsers.ts';
import { serve } from '../../.ci/serve.ts';

const served = await serve(fileURLToPath(new URL('dist', import.meta.url)));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium')[0] ?? '',
  args: [...chromiumFlags],
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 960 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.goto(served.address, { waitUntil: 'networkidle0' });
await page.screenshot({ path: fileURLToPath(new URL('showcase.png', import.meta.url)) });
await browser.close();
await served.close();

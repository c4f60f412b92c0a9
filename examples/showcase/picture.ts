/** Takes the picture of the showcase that the README shows: `pnpm --filter showcase picture`. */
import { fileURLToPath } from 'node:url';

import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { serve } from 'tools/serve';

const served = await serve(fileURLToPath(new URL('dist', import.meta.url)));
const browser = await openBrowser();
const { page } = await openPage(browser);
await page.setViewport({ width: 1280, height: 960 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.goto(served.address, { waitUntil: 'load' });
await elementsShown(page);
await page.screenshot({ path: fileURLToPath(new URL('showcase.png', import.meta.url)) });
await browser.close();
await served.close();

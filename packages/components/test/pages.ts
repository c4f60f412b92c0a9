/** Opens the elements, as they are built, in pages of their own. Chromium only. */
import { readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../../../.ci/browsers.ts';

const script = readFileSync(new URL('../dist/klimaindsats.js', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Package;

export const elements = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations as readonly CustomElementDeclaration[],
);
export const modes = ['light', 'dark', 'forced'] as const;
export const languages = ['da', 'en'] as const;

/** How a page is looked at. */
export interface Look {
  readonly language: (typeof languages)[number];
  readonly mode: (typeof modes)[number];
  readonly width: number;
}

export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  const [executablePath = ''] = ensureBrowser('chromium');
  return puppeteer.launch({ executablePath, args: [...chromiumFlags, ...flags], timeout: 120_000 });
}

/** Shows some HTML as the content of a page that is sound in everything else, the elements in it with data of one's own. */
export async function show(page: Page, html: string, look: Look, data?: object): Promise<void> {
  await emulate(page, look);
  await page.setContent(`<!doctype html>
    <html lang="${look.language}">
      <head>
        <title>Klimaindsats</title>
        <meta name="viewport" content="width=device-width" />
        <style>
          :root { color-scheme: ${look.mode === 'dark' ? 'dark' : 'light'}; background: Canvas; color: CanvasText; font: 1em/1.5 Arial, sans-serif; }
          body { margin: 1rem; }
        </style>
      </head>
      <body><a href="#main">Til indholdet</a><main id="main"><h1>Klima</h1><p>Om klima.</p>${html}</main></body>
    </html>`);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.evaluate(async (given) => {
    const shown = [...document.querySelectorAll<HTMLElement & { data?: object; updateComplete?: unknown }>('main *')];
    for (const element of shown) if ('updateComplete' in element) Object.assign(element, given && { data: given });
    await Promise.all(shown.map((element) => element.updateComplete));
    await document.fonts.ready;
  }, data);
}

async function emulate(page: Page, { mode, width }: Look): Promise<void> {
  await page.setViewport({ width, height: 240 });
  // Puppeteer's own method knows no forced colours, and the protocol forgets them with the session that asked.
  const protocol = protocols.get(page) ?? (await page.createCDPSession());
  protocols.set(page, protocol);
  const features = [{ name: 'forced-colors', value: mode === 'forced' ? 'active' : 'none' }];
  await protocol.send('Emulation.setEmulatedMedia', { features });
}

const protocols = new WeakMap<Page, Awaited<ReturnType<Page['createCDPSession']>>>();

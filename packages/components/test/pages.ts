/** Opens the elements, as they are built, in pages of their own. Chromium only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Language } from '@klimaindsats/data';
import type { Package } from 'custom-elements-manifest';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from 'tools/chromium';

import { elementsOf } from '../build/elements-of.ts';

const script = readFileSync(new URL('../dist/klimaindsats.js', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Package;

/** A font of the repository's own, with the signs that the elements draw, so that no machine's fonts are in a picture. */
const fontFaces = [400, 700].map((weight) => {
  const file = fileURLToPath(
    import.meta.resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`),
  );
  const font = readFileSync(file).toString('base64');
  return `@font-face { font-family: Page; font-weight: ${weight}; src: url("data:font/woff2;base64,${font}"); }`;
});

/** A browser that draws text alike, whatever the machine says of its screen. */
export const openForPictures = (): Promise<Browser> => openBrowser('--disable-lcd-text');

export const elements = elementsOf(manifest);
export const modes = ['light', 'dark', 'forced'] as const;

/** How a page is looked at. */
export interface Look {
  readonly language: Language;
  readonly mode: (typeof modes)[number];
  readonly width: number;
}

/** Shows some HTML as the content of a page that is sound in everything else, with the given data in its elements. */
export async function show(page: Page, html: string, look: Look, data?: object): Promise<void> {
  await emulate(page, look);
  await page.setContent(`<!doctype html>
    <html lang="${look.language}">
      <head>
        <title>Klimaindsats</title>
        <meta name="viewport" content="width=device-width" />
        <style>
          ${fontFaces.join('\n          ')}
          :root { color-scheme: ${look.mode === 'dark' ? 'dark' : 'light'}; background: Canvas; color: CanvasText; font: 1em/1.5 Page; text-rendering: geometricPrecision; }
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
    // Browsers let no control inherit it.
    const precise = new CSSStyleSheet();
    precise.replaceSync('button, input, select { text-rendering: inherit; }');
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      root.adoptedStyleSheets.push(precise);
      roots.push(...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []));
    }
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

/** The way back to a page: what was typed and what is shown come back together, in each engine, with its cache of pages. */
import assert from 'node:assert/strict';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { chosenEngines, chromiumFlags, type Engine, ensureBrowser } from 'tools/browsers';
import { patience } from 'tools/patience';
import { serve } from 'tools/serve';

import { startWebkit } from './runner/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-back-'));
symlinkSync(fileURLToPath(new URL('../dist/klimaindsats.js', import.meta.url)), join(folder, 'klimaindsats.js'));
const page = (title: string, content: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title>${content}`;
const list = (options: string): string =>
  `<script type="module" src="/klimaindsats.js"></script><klima-member-list filter ${options}></klima-member-list>`;
const pages = { shadow: list(''), light: list('light'), next: '<p>Den næste side</p>' };
for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page(name, content));
const site = await serve(folder, { headers: {} });
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** What a reader does in a browser. */
interface Reader {
  /** Asks the page a question, in its own words. */
  readonly ask: (script: string) => Promise<unknown>;
  readonly go: (address: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<unknown>;
  readonly leave: () => Promise<unknown>;
}

const readers: Readonly<Record<Engine, () => Promise<Reader>>> = {
  chromium: () =>
    openPuppeteer('chromium', { args: chromiumFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  firefox: () => openPuppeteer('firefox', { browser: 'firefox' }),
  webkit: openWebkit,
};

async function openPuppeteer(engine: Engine, options: LaunchOptions): Promise<Reader> {
  const [executablePath = ''] = ensureBrowser(engine);
  const browser = await puppeteer.launch({ ...options, executablePath, timeout: patience(120_000) });
  let tab = await browser.newPage();
  return {
    ask: (script) => tab.evaluate(script),
    async go(address) {
      // What drives Firefox loses its way in a tab that has gone back.
      tab = await browser.newPage();
      await tab.goto(address);
    },
    type: (text) => tab.keyboard.type(text),
    leave: () => browser.close(),
  };
}

async function openWebkit(): Promise<Reader> {
  const { port, capabilities, close } = await startWebkit();
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return ((await answer.json()) as { readonly value: unknown }).value;
  };
  const { sessionId } = (await post('', { capabilities: { alwaysMatch: capabilities } })) as {
    readonly sessionId: string;
  };
  const key = (type: string) => (value: string) => ({ type, value });
  return {
    ask: (script) => post(`/${sessionId}/execute/sync`, { script: `return ${script}`, args: [] }),
    go: (url) => post(`/${sessionId}/url`, { url }),
    type: (text) =>
      post(`/${sessionId}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: Array.from(text).flatMap((sign) => [key('keyDown')(sign), key('keyUp')(sign)]),
          },
        ],
      }),
    leave: async () => {
      await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: 'DELETE' });
      close();
    },
  };
}

const root = `document.querySelector('klima-member-list')?.renderRoot`;
const shown = `JSON.stringify({
  title: document.title,
  typed: ${root}?.querySelector('input')?.value,
  members: ${root}?.querySelectorAll('li').length,
})`;

interface Shown {
  readonly title?: string;
  readonly typed?: string;
  readonly members?: number;
}

for (const engine of chosenEngines()) {
  describe(`back and forward in ${engine}`, async () => {
    const reader = await readers[engine]();
    after(reader.leave);

    /** Waits, as a browser tells nobody when a page has come back. */
    async function until(isSo: (found: Shown) => boolean): Promise<Shown> {
      const limit = performance.now() + patience(20_000);
      for (;;) {
        await setTimeout(100);
        // On the way from page to page there is nobody to ask.
        const answer = await reader.ask(shown).catch(() => '{}');
        const found = JSON.parse(String(answer)) as Shown;
        if (isSo(found)) return found;
        assert.ok(performance.now() < limit, `It stays at ${JSON.stringify(found)}.`);
      }
    }

    for (const kind of ['shadow', 'light']) {
      it(`the field says what the list shows, ${kind}`, async () => {
        await reader.go(`${site.address}next.html`);
        await until(({ title }) => title === 'next');
        await reader.ask(`void setTimeout(() => (location.href = '${kind}.html'))`);
        const all = await until(({ members = 0 }) => members > 3);
        await reader.ask(`${root}.querySelector('input').focus()`);
        await reader.type('skive');
        await until(({ members }) => members === 1);

        // Away from the page by a link, and by going back: the page is returned to by going back, and forward.
        for (const [away, back] of [
          [`location.href = 'next.html'`, 'history.back()'],
          [`location.href = 'next.html'`, 'history.back()'],
          ['history.back()', 'history.forward()'],
          ['history.back()', 'history.forward()'],
        ] as const) {
          await reader.ask(`void setTimeout(() => (${away}))`);
          await until(({ title }) => title === 'next');
          await reader.ask(`void setTimeout(() => ${back})`);
          const { typed, members } = await until((found) => found.typed !== undefined && !!found.members);

          // A page that the browser made anew begins anew, both of it.
          assert.deepEqual([typed, members], typed ? ['skive', 1] : ['', all.members], `after ${away} and ${back}`);
        }
      });
    }
  });
}

/** What a page cannot do to itself, done by the runner; `../commands.ts` is the page's side of it. */
import { readFile, writeFile } from 'node:fs/promises';

import type { BasicTestSession, BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, Page } from 'puppeteer-core';

import type { Media, Memory, Size, Snapshot } from '../commands.ts';

type PuppeteerLauncher = BrowserLauncher & { getPage(sessionId: string): Page };
/** The part of WebdriverIO's browser that its launcher holds and we use. */
interface WebdriverLauncher {
  readonly driver: { setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown> };
}

export function commands(): TestRunnerPlugin {
  return {
    name: 'klimaindsats-commands',
    executeCommand({ command, payload, session }) {
      switch (command) {
        case 'set-media':
          return done(setMedia(session, payload as Media));
        case 'set-size':
          return done(setSize(session, payload as Size));
        case 'accessibility-tree':
          return pageOf(session).accessibility.snapshot({ interestingOnly: false });
        case 'memory':
          return readMemory(session);
        case 'snapshot':
          return keepSnapshot(session, payload as Snapshot);
        default:
          return undefined;
      }
    },
  };
}

/** A command that answers nothing counts as unknown. */
async function done(work: Promise<unknown>): Promise<true> {
  await work;
  return true;
}

/** `member-list.test.ts` keeps its snapshot beside it, in `member-list.<extension>`. Answers what is committed. */
async function keepSnapshot({ testFile }: BasicTestSession, { extension, text }: Snapshot): Promise<{ text?: string }> {
  const file = testFile.replace(/\.browser\.test\.ts$/, `.${extension}`);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') await writeFile(file, text);
  const committed = await readFile(file, 'utf8').catch(() => undefined);
  return committed === undefined ? {} : { text: committed };
}

async function readMemory(session: BasicTestSession): Promise<Memory> {
  const protocol = await protocolOf(pageOf(session));
  await protocol.send('Performance.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const read = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { bytes: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

async function setMedia(session: BasicTestSession, media: Media): Promise<void> {
  const page = pageOf(session);
  if (session.browser.name === 'Firefox') return setFirefoxPreferences(page, media);

  const features = Object.entries(media).map(([name, value]) => ({ name, value: String(value) }));
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setEmulatedMedia', { features });
}

/** Chromium forgets what it emulates when the session that asked for it closes: one for each page, kept. */
const protocols = new WeakMap<Page, CDPSession>();
async function protocolOf(page: Page): Promise<CDPSession> {
  const protocol = protocols.get(page) ?? (await page.createCDPSession());
  protocols.set(page, protocol);
  return protocol;
}

/** Firefox's protocol emulates no media features, but these preferences work at once. */
async function setFirefoxPreferences(page: Page, media: Media): Promise<void> {
  const preferences = {
    'browser.display.document_color_use': media['forced-colors'] === 'active' ? 2 : 0,
    'layout.css.prefers-color-scheme.content-override': media['prefers-color-scheme'] === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': media['prefers-reduced-motion'] === 'reduce' ? 1 : 0,
  };
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: Object.entries(preferences)
      .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
      .join('\n'),
    target: { context: result.contexts[0]?.context },
    awaitPromise: false,
  });
}

/** The part that Puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
}

async function setSize(session: BasicTestSession, { width, height }: Size): Promise<void> {
  if (session.browser.type === 'puppeteer') await pageOf(session).setViewport({ width, height });
  else await (session.browser as unknown as WebdriverLauncher).driver.setWindowRect(null, null, width, height);
}

function pageOf(session: BasicTestSession): Page {
  return (session.browser as PuppeteerLauncher).getPage(session.id);
}

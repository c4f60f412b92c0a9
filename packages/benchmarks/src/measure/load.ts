/** One cold load of a contender's page. */
import { setTimeout as wait } from 'node:timers/promises';

import type { CDPSession, Page } from 'puppeteer-core';

import { type PageContent, type PageName, pages, type Part } from '../page/content.ts';
import type { Server, Weight } from '../server.ts';
import { type Chromium, heapOf } from './browser.ts';
import { watch } from './probe.ts';
import { scriptTimeOf } from './trace.ts';

export interface Load {
  /** Requests beside that of the page. */
  readonly requests: number;
  readonly code: Weight;
  readonly html: Weight;
  readonly largestPaint: number;
  readonly shown: number;
  readonly complete: number;
  readonly script: number;
  readonly mainThread: number;
  readonly blocking: number;
  readonly shift: number;
  readonly heap: number;
}

/** What can be seen of each part only when all of it is there. */
export function lastTexts({ group, contact, explainer }: PageContent, page: PageName): readonly string[] {
  const texts: Readonly<Record<Part, readonly string[]>> = {
    group: [group.members.at(-1)?.line ?? '', group.note],
    contact: [contact.ways.at(-1)?.text ?? '', contact.save.label, contact.note],
    explainer: [explainer.sections.at(-1)?.heading ?? '', explainer.note],
  };
  return pages[page].flatMap((part) => texts[part]);
}

/** One load watched, and another traced: a trace slows the page that it is taken of. */
export async function measureLoad(
  chromium: Chromium,
  server: Server,
  name: string,
  texts: readonly string[],
): Promise<Load> {
  const open = async (page: Page): Promise<void> => {
    await page.evaluateOnNewDocument(watch, texts);
    server.takeRequests();
    await page.goto(`${server.address}/${name}/index.html`, { waitUntil: 'load' });
    const isComplete = await Promise.race([page.evaluate(() => globalThis.probed.whenComplete), wait(30_000, false)]);
    if (!isComplete) throw new Error(`${name} did not show all texts within 30 seconds. Open its page to see why.`);
    await wait(400);
  };
  const watched = await chromium.withPage(async (page, session) => {
    await session.send('Performance.enable');
    await open(page);
    return whatIsWatched(page, session, server);
  });
  const script = await chromium.withPage(async (page) => {
    const traced = await scriptTimeOf(page, () => open(page));
    return traced - (await page.evaluate(() => globalThis.probed.spent));
  });
  return { ...watched, script };
}

async function whatIsWatched(page: Page, session: CDPSession, server: Server): Promise<Omit<Load, 'script'>> {
  const requests = server.takeRequests();
  const weightOf = (type: RegExp): Weight =>
    sum(requests.filter(({ path }) => type.test(path)).map(({ weight }) => weight));
  const probed = await page.evaluate(() => ({ ...globalThis.probed }));
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? NaN;
  return {
    requests: requests.filter(({ path }) => !path.endsWith('.html')).length,
    code: weightOf(/\.(js|css)$/),
    html: weightOf(/\.html$/),
    largestPaint: probed.contentfulPaint,
    shown: probed.shown,
    complete: probed.complete,
    mainThread: busy * 1000 - probed.spent,
    blocking: probed.blocking,
    shift: probed.shift,
    heap: await heapOf(session),
  };
}

function sum(weights: readonly Weight[]): Weight {
  const total = (of: keyof Weight): number => weights.reduce((all, weight) => all + weight[of], 0);
  return { brotli: total('brotli'), gzip: total('gzip'), raw: total('raw') };
}

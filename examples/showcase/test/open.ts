import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { elementsShown, type OpenedPage, openPage } from 'tools/chromium';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Opened extends OpenedPage {
  /** The paths that were asked for. */
  readonly requests: string[];
}

/**
 * A new page that keeps what it says and asks for, its elements shown where it got a script; `prepare` is done before
 * it opens the address.
 */
export async function open(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Opened> {
  const { page, said } = await openPage(browser);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await prepare(page);
  await page.goto(address, { waitUntil: 'load' });
  if (page.isJavaScriptEnabled() && (await page.evaluate(gotScript))) await elementsShown(page);
  return { page, said, requests };
}

/** Runs in the page: without their script, elements never show. */
function gotScript(): boolean {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return resources.some(({ initiatorType, responseStatus }) => initiatorType === 'script' && responseStatus < 400);
}

/** Answers what `isMissing` says with 404. */
export async function withMissing(page: Page, isMissing: (path: string) => boolean): Promise<void> {
  const answer = (request: HTTPRequest): Promise<void> =>
    isMissing(new URL(request.url()).pathname) ? request.respond({ status: 404 }) : request.continue();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
}

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

export const looks: Readonly<Record<string, Look>> = {
  'wide and light': { width: 1280, scheme: 'light' },
  'narrow and dark': { width: 320, scheme: 'dark' },
};

export async function lookLike(page: Page, { width, scheme }: Look): Promise<void> {
  // The audit is a script of our own, which the page's policy would refuse.
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** What axe finds wrong by WCAG 2.2 AA and best practice, with the places. */
export async function audit(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}

export const isWiderThan = (page: Page, width: number): Promise<boolean> =>
  page.evaluate((limit) => document.documentElement.scrollWidth > limit, width);

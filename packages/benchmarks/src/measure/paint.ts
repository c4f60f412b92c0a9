/** When a page first shows something, with nothing else watching it. */
import type { Server } from '../server.ts';
import type { Chromium } from './browser.ts';

/** Milliseconds from the start of a cold load to the first contentful paint (W3C Paint Timing). */
export function measureFirstPaint(chromium: Chromium, server: Server, name: string): Promise<number> {
  return chromium.withPage(async (page) => {
    await page.goto(`${server.address}/${name}/index.html`, { waitUntil: 'load' });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
}

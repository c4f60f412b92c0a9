/** What many members cost each contender, every number of them in a page of its own. */
import type { Growth } from '../growth/timing.ts';
import type { Server } from '../server.ts';
import type { Chromium } from './browser.ts';

export const memberCounts = [100, 1000, 10_000] as const;
/** Each has a module `growth/<name>.client.ts`. */
export const growing = ['static', 'vanilla', 'lit', 'react', 'ours'] as const;

export function measureGrowth(chromium: Chromium, server: Server, name: string, size: number): Promise<Growth> {
  return chromium.withPage(async (page) => {
    await page.goto(`${server.address}/growth-${name}/index.html`, { waitUntil: 'load' });
    const growth: Readonly<Record<keyof Growth, number | null>> = await page.evaluate(
      (count) => globalThis.timeGrowth(count),
      size,
    );
    // What a contender can't do is not a number, and comes as null.
    const known = (what: keyof Growth): number => growth[what] ?? NaN;
    return {
      first: known('first'),
      painted: known('painted'),
      change: known('change'),
      keystroke: known('keystroke'),
      clear: known('clear'),
    };
  });
}

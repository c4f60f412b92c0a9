/** What stays in the heap when elements come and go. */
import type { Server } from '../server.ts';
import { type Chromium, heapOf } from './browser.ts';

/** Each has a module `churn/<name>.client.ts`. */
export const churning = ['lit', 'ours'] as const;
export const churnRounds = 1000;
/** As many rounds before counting as fill caches and let the compiler finish: what grows with the rounds shows after them. */
const warmUp = 2000;

/** The bytes by which the heap is larger after the rounds than before them. */
export function measureChurn(chromium: Chromium, server: Server, name: string): Promise<number> {
  return chromium.withPage(async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(`${server.address}/churn-${name}/index.html`, { waitUntil: 'load' });
    const run = (rounds: number): Promise<void> => page.evaluate((count) => globalThis.churn(count), rounds);
    await run(warmUp);
    const before = await heapOf(session);
    await run(churnRounds);
    return (await heapOf(session)) - before;
  });
}

/** What the map and its table take for the initiative's region and for the whole country. */
import { municipalities } from '@klimaindsats/data';

import type { MapTimes } from '../map/map.client.ts';
import type { Server } from '../server.ts';
import type { Chromium } from './browser.ts';

/** What is shown, and of how many municipalities it is. */
export const areas = {
  '1082': municipalities.filter(({ region }) => region === '1082').length,
  country: municipalities.length,
} as const;
export type Area = keyof typeof areas;

export function measureMap(chromium: Chromium, server: Server, area: Area): Promise<MapTimes> {
  return chromium.withPage(async (page) => {
    await page.goto(`${server.address}/map/index.html`, { waitUntil: 'load' });
    return page.evaluate((region) => globalThis.timeMap(region), area);
  });
}

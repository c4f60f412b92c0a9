/** All rounds of all contenders: in each round each has its turn, in an order that chance gives. */

import { type Contender, contenders, painted } from '../contenders/index.ts';
import type { PageContent } from '../page/content.ts';
import type { Server } from '../server.ts';
import { shuffle } from '../statistics.ts';
import type { Chromium } from './browser.ts';
import { churning, measureChurn } from './churn.ts';
import { growing, measureGrowth, memberCounts } from './growth.ts';
import { lastTexts, type Load, measureLoad } from './load.ts';
import { type Area, areas, measureMap } from './map.ts';
import type { Measured } from './medians.ts';
import { measureNode } from './node.ts';
import { measureFirstPaint } from './paint.ts';

export interface Rounds {
  readonly paint: number;
  readonly load: number;
  readonly growth: number;
}

export async function measureInRounds(
  chromium: Chromium,
  server: Server,
  content: PageContent,
  rounds: Rounds,
): Promise<Measured> {
  const node = measureNode(rounds.load);
  const load = ({ name, page }: Contender): Promise<Load> =>
    measureLoad(chromium, server, name, lastTexts(content, page));
  // The first of all is not counted: the browser still fills its own caches.
  for (const contender of contenders) await load(contender);

  const paints = await inTurns('first paint', rounds.paint, [...contenders, ...painted], ({ name }) =>
    measureFirstPaint(chromium, server, name),
  );
  const loads = await inTurns('page', rounds.load, contenders, load);
  const cases = growing.flatMap((name) => memberCounts.map((size) => ({ name, size })));
  const grown = await inTurns('growth', rounds.growth, cases, ({ name, size }) =>
    measureGrowth(chromium, server, name, size),
  );
  const maps = await inTurns('map', rounds.growth, Object.keys(areas) as Area[], (area) =>
    measureMap(chromium, server, area),
  );
  const churned = await inTurns('churn', rounds.growth, churning, (name) => measureChurn(chromium, server, name));

  return {
    paints: byName(paints),
    loads: byName(loads),
    growth: Object.fromEntries(
      growing.map((name) => [
        name,
        Object.fromEntries([...grown].flatMap(([of, samples]) => (of.name === name ? [[of.size, samples]] : []))),
      ]),
    ),
    maps: Object.fromEntries(maps),
    churn: Object.fromEntries(churned),
    node,
  };
}

function byName<Result>(
  results: ReadonlyMap<Contender, readonly Result[]>,
): Readonly<Record<string, readonly Result[]>> {
  return Object.fromEntries([...results].map(([{ name }, samples]) => [name, samples]));
}

/** What each item gave, round by round. */
async function inTurns<Item, Result>(
  what: string,
  rounds: number,
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<ReadonlyMap<Item, readonly Result[]>> {
  const results = new Map<Item, Result[]>();
  for (let round = 1; round <= rounds; round++) {
    console.log(`${what}, round ${round} of ${rounds} …`);
    for (const item of shuffle(items)) results.set(item, [...(results.get(item) ?? []), await act(item)]);
  }
  return results;
}

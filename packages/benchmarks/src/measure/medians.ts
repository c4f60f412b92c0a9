/** What is in the middle of all rounds. */
import type { Growth } from '../growth/timing.ts';
import type { MapTimes } from '../map/map.client.ts';
import { median, midmean, spread } from '../statistics.ts';
import type { Load } from './load.ts';
import type { NodeRatios } from './node.ts';

/** Measurements as they come, by contender. */
export interface Measured {
  /** The first contentful paint, in milliseconds. */
  readonly paints: Readonly<Record<string, readonly number[]>>;
  readonly loads: Readonly<Record<string, readonly Load[]>>;
  /** By contender and number of members. */
  readonly growth: Readonly<Record<string, Readonly<Record<number, readonly Growth[]>>>>;
  /** By what the map shows: a region by its code, or the country. */
  readonly maps: Readonly<Record<string, readonly MapTimes[]>>;
  readonly churn: Readonly<Record<string, readonly number[]>>;
  readonly node: NodeRatios;
}

export interface Medians {
  /** The mean of the middle half: Chromium tells this time in steps of four milliseconds, and so would the median. */
  readonly paints: Readonly<Record<string, number>>;
  readonly loads: Readonly<Record<string, Load>>;
  /** How far the middle half of a page's loads spreads, in milliseconds. */
  readonly spreads: {
    readonly paints: Readonly<Record<string, number>>;
    readonly complete: Readonly<Record<string, number>>;
  };
  readonly growth: Readonly<Record<string, Readonly<Record<number, Growth>>>>;
  readonly maps: Readonly<Record<string, MapTimes>>;
  readonly churn: Readonly<Record<string, { readonly median: number; readonly spread: number }>>;
  readonly node: NodeRatios;
}

export function mediansOf({ paints, loads, growth, maps, churn, node }: Measured): Medians {
  return {
    paints: mapValues(paints, midmean),
    loads: mapValues(loads, middle),
    spreads: {
      paints: mapValues(paints, spread),
      complete: mapValues(loads, (samples) => spread(samples.map(({ complete }) => complete))),
    },
    growth: mapValues(growth, (sizes) => mapValues(sizes, middle)),
    maps: mapValues(maps, middle),
    churn: mapValues(churn, (samples) => ({ median: median(samples), spread: spread(samples) })),
    node,
  };
}

/** The median of each number, at any depth. */
function middle<Sample extends object>(samples: readonly Sample[]): Sample {
  const [first] = samples;
  if (!first) throw new Error('There is nothing to take the median of. Measure at least one round.');
  return mapValues(first as Record<string, unknown>, (value, key) => {
    const values = samples.map((sample) => (sample as Record<string, unknown>)[key]);
    return typeof value === 'object' ? middle(values as object[]) : median(values as number[]);
  }) as Sample;
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** What is made of many measurements. */

/** The value in the middle; of two in the middle, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The mean of the middle half: finer than the median where values come in steps, and as deaf to those that stray. */
export function midmean(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  const middle = sorted.slice(quarter, sorted.length - quarter);
  return middle.reduce((total, value) => total + value, 0) / middle.length;
}

/** A 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

/**
 * How sure an estimate is: made again and again from as many values as there are, drawn from them by chance (the
 * percentile bootstrap of Efron).
 */
export function intervalOf<Samples extends readonly (readonly number[])[]>(
  estimate: (...samples: Samples) => number,
  ...samples: Samples
): Interval {
  const draw = (values: readonly number[]): readonly number[] =>
    values.map(() => values[Math.floor(Math.random() * values.length)] ?? NaN);
  const estimates = Array.from({ length: 2000 }, () => estimate(...(samples.map(draw) as unknown as Samples)));
  return [quantile(estimates, 0.025), quantile(estimates, 0.975)];
}

/** How far the middle half of the values spreads. */
export function spread(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

/** How a cost grows between two sizes: 1 is in proportion, 2 is its square. */
export function growthExponent(small: Sample, large: Sample): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

export interface Sample {
  readonly size: number;
  readonly cost: number;
}

/** The same items in an order that chance gives (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[]): readonly Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** What is made of many measurements. */

/** The value in the middle; of two in the middle, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** How far the middle half of the values spreads. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return at(0.75) - at(0.25);
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

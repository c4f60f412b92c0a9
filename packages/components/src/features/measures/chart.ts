/** What a chart shows at a time. */
export interface Point {
  /** The time, in any unit that grows. */
  readonly time: number;
  /** The value first, then others that sources give in its place. */
  readonly values: readonly number[];
  readonly isTarget: boolean;
}

/** A chart in a box of 100 by 100, its origin above: what stands at its edges, and the paths in it. */
export interface Chart {
  /** The greatest value, and the least; both include zero, so that lengths can be compared. */
  readonly top: number;
  readonly bottom: number;
  /** How far down zero lies. */
  readonly zero: number;
  /** What was measured, as a line; its values, as points; the way to the targets, as a line; and these as points. */
  readonly line: string;
  readonly dots: string;
  readonly ahead: string;
  readonly squares: string;
}

/**
 * The chart of points in the order of their times, with time along it as long as it is. Nothing where there are not two
 * times to draw between.
 */
export function chartOf(points: readonly Point[]): Chart | undefined {
  const start = points[0]?.time ?? 0;
  const length = (points.at(-1)?.time ?? 0) - start;
  if (!length) return undefined;

  const values = points.flatMap((point) => point.values);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const height = top - bottom || 1;
  const y = (value: number): number => round(((top || (bottom ? 0 : 1)) - value) / height);
  const places = (of: Point): string[] => of.values.map((value) => `${round((of.time - start) / length)} ${y(value)}`);
  const way = (along: readonly Point[]): string =>
    along.map((of, index) => `${index ? 'L' : 'M'}${places(of)[0]}`).join('');
  // A stroke with caps draws what is almost no length as a circle or a square, whatever shape the box takes.
  const marks = (of: readonly Point[]): string =>
    of
      .flatMap(places)
      .map((place) => `M${place}h.01`)
      .join('');

  const found = points.filter(({ isTarget }) => !isTarget);
  const targets = points.filter(({ isTarget }) => isTarget);
  const last = found.at(-1);
  const leads = !!last && !!targets[0] && last.time < targets[0].time;
  return {
    top,
    bottom,
    zero: y(0),
    line: way(found),
    dots: marks(found),
    ahead: way(leads ? [last, ...targets] : targets),
    squares: marks(targets),
  };
}

/** A part of one in hundredths, to two decimals. */
const round = (part: number): number => Math.round(part * 10_000) / 100;

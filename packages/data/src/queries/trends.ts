import { spanOf } from '../edtf.ts';
import type { Figure } from '../model/figure.ts';
import { groupedBy } from '../model/index-by.ts';
import type { Id } from '../model/scalars.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { compareText, type ItemOf } from './item.ts';

/** What `trendsOf` reads. */
export interface Trending {
  readonly figures: readonly Pick<Figure, 'trend' | 'period' | 'nature'>[];
}

/** One thing at several times. */
export interface Trend<Data extends Trending> {
  /** The name that its figures share. */
  readonly trend: Id;
  /** Its figures by their period, the earliest first; of one time, what was measured before the target. */
  readonly figures: readonly ItemOf<Data, 'figures'>[];
}

/** The trends of a data set, in the order in which its figures first name them; figures without a period stand last. */
export function trendsOf<Data extends Trending>({ figures }: Data): readonly Trend<Data>[] {
  assertDataFirst(figures, 'trendsOf');
  return [...groupedBy(figures, ({ trend }) => trend)].map(([trend, items]) => ({
    trend,
    figures: inOrder(items) as ItemOf<Data, 'figures'>[],
  }));
}

const inOrder = (items: Trending['figures']): Trending['figures'] =>
  [...items].sort((one, other) => compareText(placeOf(one), placeOf(other)));

/** Where a figure stands, as text: what has no period comes after every year. */
const placeOf = ({ period = '', nature }: Trending['figures'][number]): string => {
  const { first, last } = spanOf(period) ?? { first: 'never', last: '' };
  return `${first} ${last} ${nature === 'target' ? 1 : 0}`;
};

import type { Figure } from '../model/figure.ts';
import { assertDataFirst } from './assert-data-first.ts';
import type { ItemOf } from './item.ts';

/** A figure as far as its readings go: what it is, and what else sources say that it is. */
interface Read {
  readonly alternatives?: readonly object[];
}

/** What the sources give for a figure: the figure itself, then its alternatives, each with its value and provenance. */
export const readingsOf = <Item extends Read>(figure: Item): readonly (Item | ItemOf<Item, 'alternatives'>)[] => [
  figure,
  ...((figure.alternatives ?? []) as readonly ItemOf<Item, 'alternatives'>[]),
];

/** A figure as far as it can be added up. */
export type Count = Pick<Figure, 'id' | 'value' | 'sumOf'> & {
  readonly alternatives?: readonly Pick<Figure, 'value'>[];
};

/** The figures that a figure is the sum of, in its order; none of those that aren't among `figures`. */
export function partsOf<Item extends Pick<Figure, 'id'>>(
  { sumOf }: Pick<Figure, 'sumOf'>,
  figures: readonly Item[],
): readonly Item[] {
  const parts = new Map(sumOf && figures.map((figure) => [figure.id, figure]));
  return (sumOf ?? []).flatMap((id) => parts.get(id) ?? []);
}

/** One end of what something may be: its least or its most. */
type End = typeof Math.min;

/**
 * The least and the most that the sources allow for a figure: of what they give for it, and of what their readings of
 * its parts add up to where `figures` has them all.
 */
export function leastAndMost(
  figure: Omit<Count, 'id'>,
  figures: readonly Count[] = [],
): { readonly least: number; readonly most: number } {
  const parts = partsOf(figure, figures);
  const hasAll = parts.length > 0 && parts.length === figure.sumOf?.length;
  const at = (end: End): number => {
    const own = endOf(figure, end);
    return hasAll ? end(own, sumOfReadings(parts, end)) : own;
  };
  return { least: at(Math.min), most: at(Math.max) };
}

/** The least or the most that the readings of figures add up to. */
export const sumOfReadings = (parts: readonly Omit<Count, 'id'>[], end: End): number =>
  plain(parts.reduce((sum, part) => sum + endOf(part, end), 0));

/** The least or the most of a figure's readings, however many. */
const endOf = (figure: Omit<Count, 'id'>, end: End): number =>
  readingsOf(figure).reduce((found, { value }) => end(found, value), figure.value);

/** A sum without what adding decimals leaves in its last digits: 0.1 and 0.2 are 0.30000000000000004. */
const plain = (sum: number): number => (sum % 1 ? Number(sum.toPrecision(14)) : sum);

/** The figures of a series, in its order. */
export function seriesOf<Data extends { readonly figures: readonly Pick<Figure, 'series'>[] }>(
  { figures }: Data,
  series: NonNullable<Figure['series']>[number]['name'],
): readonly ItemOf<Data, 'figures'>[] {
  assertDataFirst(figures, 'seriesOf');
  return figures
    .flatMap((figure) => (figure.series ?? []).map(({ name, order }) => ({ name, order, figure })))
    .filter(({ name }) => name === series)
    .sort((one, other) => one.order - other.order)
    .map(({ figure }) => figure as ItemOf<Data, 'figures'>);
}

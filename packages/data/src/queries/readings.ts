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

/**
 * The least and the most that the sources allow for a figure: of what they give for it, and of what their readings of
 * its parts add up to where `figures` has them all.
 */
export function leastAndMost(
  figure: Omit<Count, 'id'>,
  figures: readonly Count[] = [],
): { readonly least: number; readonly most: number } {
  const parts = partsOf(figure, figures);
  const values = readingsOf(figure).map(({ value }) => value);
  const sum = (end: typeof Math.min): number =>
    parts.reduce(
      (total, part) =>
        total +
        among(
          end,
          readingsOf(part).map(({ value }) => value),
        ),
      0,
    );
  if (parts.length && parts.length === figure.sumOf?.length) values.push(sum(Math.min), sum(Math.max));
  return { least: among(Math.min, values), most: among(Math.max, values) };
}

/** The least or the most of values, however many. */
const among = (end: typeof Math.min, values: readonly number[]): number =>
  values.reduce((one, other) => end(one, other));

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

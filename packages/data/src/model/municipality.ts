import type { Provenance } from './provenance.ts';
import type { AreaCode } from './scalars.ts';

/** A place on a tile map, where each municipality is a square of the same size. */
export interface Tile {
  /** The column, counted from 1 in the west. */
  readonly column: number;
  /** The row, counted from 1 in the north. */
  readonly row: number;
}

/**
 * A Danish municipality (Popolo, Area): the place, and in `onBehalfOf` the authority that governs it. A region is not
 * one.
 */
export interface Municipality extends Provenance {
  /** The official municipality code (kommunekode), four digits as text: `0751`. */
  readonly id: AreaCode;
  /**
   * The municipality's Danish name without the word Kommune: `Ringkøbing-Skjern`.
   * @minLength 1
   */
  readonly name: string;
  /** The code of the region the municipality lies in: `1082`. */
  readonly region: AreaCode;
  /** Where it stands on the tile map of the data set; left out where there is no map. */
  readonly tile?: Tile;
}

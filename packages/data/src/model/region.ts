import type { Provenance } from './provenance.ts';
import type { AreaCode } from './scalars.ts';

/** A code that another register gives an area (Popolo, Identifier). */
export interface Identifier {
  /**
   * The register or standard: `ISO 3166-2`.
   * @minLength 1
   */
  readonly scheme: string;
  /**
   * The area's code there: `DK-82`.
   * @minLength 1
   */
  readonly identifier: string;
}

/** A Danish region (Popolo, Area): the place, and in `onBehalfOf` the authority that governs it. */
export interface Region extends Provenance {
  /** The official region code, four digits as text: `1082`. */
  readonly id: AreaCode;
  /**
   * The region's Danish name: `Region Midtjylland`.
   * @minLength 1
   */
  readonly name: string;
  /** The region's codes elsewhere. */
  readonly identifiers?: readonly Identifier[];
}

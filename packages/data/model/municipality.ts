import type { Provenance } from './provenance.ts';

/**
 * A Danish municipality (Popolo, Area): the place, and in `onBehalfOf` the authority that governs it. A region is not
 * one.
 */
export interface Municipality extends Provenance {
  /**
   * The official municipality code (kommunekode), four digits as text: `0751`.
   * @pattern ^[0-9]{4}$
   */
  readonly id: string;
  /**
   * The municipality's Danish name without the word Kommune: `Ringkøbing-Skjern`.
   * @minLength 1
   */
  readonly name: string;
  /**
   * The code of the region the municipality lies in: `1082`.
   * @pattern ^[0-9]{4}$
   */
  readonly region: string;
}

import type { Provenance } from './provenance.ts';
import type { Id } from './scalars.ts';
import type { Text } from './text.ts';

/** Another value that a public source gives for the same figure. */
export interface Alternative extends Provenance {
  /** The value in the figure's unit. */
  readonly value: number;
}

/**
 * A number that a source states (or that follows from stated ones), with its unit and date. Where sources disagree the
 * status is `conflicting` and `alternatives` holds the other values: none of them is the right one.
 */
export interface Figure extends Provenance {
  /** The figure's id: `round-1-country`. */
  readonly id: Id;
  /** The id of the programme the figure is about. */
  readonly programme: Id;
  /** Whether it counts in the whole country or in the data set's own region. */
  readonly scope: 'country' | 'region';
  /** What is counted, as it reads after the number: 19 `municipalities in Midtjylland take part`. */
  readonly label: Text;
  /** The value as the first of `sources` gives it. */
  readonly value: number;
  /** What the value is a number of; `year` is a calendar year, `years` a length of time. */
  readonly unit: 'municipalities' | 'years' | 'year';
  /** The id of the figure this one is a part of: the 98 in 95 of 98. */
  readonly of?: Id;
  /** The names of those counted, as the source lists them. */
  readonly names?: readonly string[];
  /**
   * The other values that public sources give.
   * @minItems 1
   */
  readonly alternatives?: readonly Alternative[];
}

import type { Provenance } from './provenance.ts';
import type { AreaCode, Edtf, Id } from './scalars.ts';
import type { Text } from './text.ts';

/** Another value that a public source gives for the same figure. */
export interface Alternative extends Provenance {
  /** The value in the figure's unit. */
  readonly value: number;
}

/**
 * Which records of the data set a figure counts, so that the list and its number can't differ: municipalities, or the
 * participations or absences of the figure's programme. `region`, `cohort` and `joinedBy` narrow it.
 */
export interface Counted {
  /** The collection whose records are counted. */
  readonly collection: 'municipalities' | 'participations' | 'absences';
  /** The code of the region that the municipalities lie in. */
  readonly region?: AreaCode;
  /** The id of the cohort that they were admitted with; participations alone have one. */
  readonly cohort?: Id;
  /** The time by which they had joined, for certain or as far as the sources tell; participations alone have one. */
  readonly joinedBy?: Edtf;
}

/** Where a figure stands among others that are read together. */
export interface Place {
  /**
   * The series: `joined`, how many had joined a programme, from its beginning to its end; `key`, the figures that tell
   * the initiative at a glance.
   */
  readonly name: 'joined' | 'key';
  /** The figure's place in the series, the least first; no two figures have the same. */
  readonly order: number;
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
  /** Whether it counts in the whole country or in a region. */
  readonly scope: 'country' | 'region';
  /** The code of the region it counts in, where that is a region; the data set's own where it is left out. */
  readonly region?: AreaCode;
  /** What is counted, as it reads after the number: 19 `municipalities in Midtjylland take part`. */
  readonly label: Text;
  /** The value as the first of `sources` gives it. */
  readonly value: number;
  /**
   * What the value is a number of; `year` is a calendar year, `years` a length of time, `tCO2e` tonnes of greenhouse
   * gases counted as carbon dioxide, `DKK` Danish kroner, and `other` what `unitLabel` says.
   */
  readonly unit:
    | 'municipalities'
    | 'years'
    | 'year'
    | 'percent'
    | 'tCO2e'
    | 'kWh'
    | 'MWh'
    | 'DKK'
    | 'persons'
    | 'hectares'
    | 'other';
  /** The unit as it reads after the number, where it is `other`: `km cykelsti`, `km of cycle path`. */
  readonly unitLabel?: Text;
  /** Whether it is what somebody set out to reach, or what was found; left out where that makes no difference. */
  readonly nature?: 'target' | 'measured';
  /** The time the value is of, which for a target may lie ahead: `2030`. `asOf` is when the source said so. */
  readonly period?: Edtf;
  /** The year that the value is compared with: 1990. */
  readonly baseYear?: number;
  /** A name that figures share which are one thing at several times: `udledning`. */
  readonly trend?: Id;
  /** The id of the figure this one is a part of: the 98 in 95 of 98. */
  readonly of?: Id;
  /**
   * The ids of the figures that add up to this one. Where sources disagree about a part, they disagree about the sum.
   * @minItems 2
   * @uniqueItems true
   */
  readonly sumOf?: readonly Id[];
  /**
   * Which series the figure is in, and where.
   * @minItems 1
   */
  readonly series?: readonly Place[];
  /** Which records of the data set it counts, where the data set has them: the value is their number. */
  readonly counts?: Counted;
  /** The names of those counted, as the source lists them. */
  readonly names?: readonly string[];
  /**
   * The other values that public sources give.
   * @minItems 1
   */
  readonly alternatives?: readonly Alternative[];
}

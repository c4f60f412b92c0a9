import type { Provenance } from './provenance.ts';
import type { AreaCode, Edtf, HttpsUrl, Id } from './scalars.ts';

/** What a plan sets out to reach for the municipality as a geographical area. */
export interface Goal {
  /**
   * `reduction`, emissions are so many percent less than in the base year; `net-zero`, no more is emitted than is taken
   * up.
   */
  readonly kind: 'reduction' | 'net-zero';
  /** The year by which: 2030. */
  readonly year: number;
  /** How many percent less, for a reduction: 70. */
  readonly percent?: number;
  /** The year that a reduction is compared with, where a source says so: 1990. */
  readonly baseYear?: number;
}

/** What another public source gives for the same plan: the day it was adopted, or its goals. */
export interface OtherReading extends Provenance {
  /** When the council adopted it, where that is what the sources disagree about. */
  readonly adopted?: Edtf;
  /**
   * The goals that other sources give, where those are what they disagree about.
   * @minItems 1
   */
  readonly goals?: readonly Goal[];
}

/**
 * A municipality's climate plan, adopted by its council: not a proposal, and not a policy that a plan followed later.
 * What no source says is left out.
 */
export interface Plan extends Provenance {
  /** The plan's id: `klimaplan-0751`. */
  readonly id: Id;
  /** The code of the municipality whose plan it is. */
  readonly municipality: AreaCode;
  /** The id of the programme it was made in. */
  readonly programme?: Id;
  /**
   * Its title as the municipality writes it, in Danish: `Klimaplan 2050`.
   * @minLength 1
   */
  readonly title?: string;
  /** The municipality's own page about it. */
  readonly url?: HttpsUrl;
  /** The time it is a plan for, where the plan says so: `2021/2024`. */
  readonly period?: Edtf;
  /** When the council adopted it. An interval says that the day is unknown: it was adopted at its end at the latest. */
  readonly adopted?: Edtf;
  /** When C40, with CONCITO, had approved it. An interval says that the day is unknown: at its end at the latest. */
  readonly approved?: Edtf;
  /**
   * Its goals, the earliest first.
   * @minItems 1
   */
  readonly goals?: readonly Goal[];
  /**
   * What other public sources give.
   * @minItems 1
   */
  readonly alternatives?: readonly OtherReading[];
}

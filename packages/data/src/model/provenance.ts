import type { AsOf, Id } from './scalars.ts';
import type { Text } from './text.ts';

/**
 * How sure a fact is: `seed`, stated by the initiative's own page and checked nowhere else; `verified`, found in the
 * public source named; `conflicting`, public sources disagree and all their values are kept; `inferred`, follows from
 * other facts, and `note` says how.
 */
export type Status = 'seed' | 'verified' | 'conflicting' | 'inferred';

/** Where a fact is from, what time it describes and how sure it is. Every record has this. */
export interface Provenance {
  /**
   * The ids of the sources that state the fact, the weightiest first.
   * @minItems 1
   * @uniqueItems true
   */
  readonly sources: readonly Id[];
  /** The time the fact describes, which may be long past: `2020-11-19/2021-09-27`. */
  readonly asOf: AsOf;
  /** How sure the fact is. */
  readonly status: Status;
  /** What a reader must know to judge the fact: how it was inferred, or why sources disagree. */
  readonly note?: Text;
}

import type { Provenance } from './provenance.ts';
import type { AreaCode, Id } from './scalars.ts';
import type { Text } from './text.ts';

/** A fact written in a sentence or two, for citizens. Statements stand in the order in which they read. */
export interface Statement extends Provenance {
  /** The statement's id: `dk2020-aim`. */
  readonly id: Id;
  /** The id of the programme it is about. */
  readonly programme: Id;
  /** The code of the region it is about; left out where it is true of the whole programme. */
  readonly region?: AreaCode;
  /** What the statement is about: what it was, what members took on, how a plan is made, who stood behind it, after. */
  readonly topic: 'about' | 'commitment' | 'plan' | 'people' | 'after';
  /** The statement. */
  readonly text: Text;
}

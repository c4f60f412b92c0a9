import type { Provenance } from './provenance.ts';
import type { Id } from './scalars.ts';

/** A person whom a public source names in a public role (Popolo, Person). How to reach them is a contact point. */
export interface Person extends Provenance {
  /** The person's id, which says nothing of who it is, so that it can outlive the name: `p4h8n`. */
  readonly id: Id;
  /**
   * The name as the source writes it.
   * @minLength 1
   */
  readonly name: string;
}

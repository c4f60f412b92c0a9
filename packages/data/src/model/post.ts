import type { Provenance } from './provenance.ts';
import type { Edtf, Id } from './scalars.ts';
import type { Text } from './text.ts';

/** A position in an organization that exists apart from its holders (Popolo and W3C ORG, Post); several may hold the same. */
export interface Post extends Provenance {
  /** The post's id: `styregruppe-medformand`. */
  readonly id: Id;
  /** The id of the organization the post is in. */
  readonly organization: Id;
  /** What the holder is there; a co-chair shares the chair with another. */
  readonly role: 'chair' | 'deputy-chair' | 'co-chair' | 'member' | 'secretariat';
  /** The role as people say it: medformand, co-chair. */
  readonly label: Text;
  /** The id of the organization that appoints the holders, where a source says so. */
  readonly appointedBy?: Id;
  /** How many hold it at a time, a whole number from 1; left out where nobody says. */
  readonly seats?: number;
  /** When its term begins: there is no such post before. */
  readonly start?: Edtf;
  /** When its term ends: there is no such post after. */
  readonly end?: Edtf;
}

import type { Provenance } from './provenance.ts';
import type { AreaCode, Edtf, Id } from './scalars.ts';
import type { Text } from './text.ts';

/**
 * That somebody holds a post (Popolo and W3C ORG, Membership). Without `person` it means all holders whom the
 * source doesn't name: they exist, but are not listed. Memberships stand in the order of their source.
 */
export interface Membership extends Provenance {
  /** The membership's id, which names no person: `styregruppe-0779`. */
  readonly id: Id;
  /** The id of the post held. */
  readonly post: Id;
  /** The id of the person who holds it; left out where the source names nobody. */
  readonly person?: Id;
  /** The code of the municipality or region the holder represents, where the source says which. */
  readonly onBehalfOf?: AreaCode;
  /** The holder's job title there, where the source gives it. */
  readonly title?: Text;
  /** When the holder took the post; left out where it isn't known. An interval says that the day is not. */
  readonly start?: Edtf;
  /** The last time the holder had the post; left out where nobody says that it is over. */
  readonly end?: Edtf;
}

import type { Provenance } from './provenance.ts';
import type { Id } from './scalars.ts';
import type { Text } from './text.ts';

/**
 * A body with a part in the initiative (Popolo and W3C ORG, Organization). A municipality or region is not listed
 * here: it acts through its area.
 */
export interface Organization extends Provenance {
  /** The organization's id: `kd-net`. */
  readonly id: Id;
  /** Its name as it is written in each language. */
  readonly name: Text;
  /** What kind of body it is, where a source says so. */
  readonly classification?: 'network' | 'secretariat' | 'steering-group';
  /** What it is, in a sentence. */
  readonly description?: Text;
  /** The programme it serves, for a body made for one. */
  readonly programme?: Id;
}

import type { Provenance } from './provenance.ts';
import type { AreaCode, Id } from './scalars.ts';
import type { Text } from './text.ts';

/**
 * That a municipality took no part in a programme that others like it took part in, and why. Nobody has both an absence
 * and a participation in the same programme.
 */
export interface Absence extends Provenance {
  /** The absence's id: the programme's id and the municipality's code, `dk2020-0101`. */
  readonly id: Id;
  /** The id of the programme. */
  readonly programme: Id;
  /** The municipality's code. */
  readonly municipality: AreaCode;
  /** Why it stood outside, as far as the sources tell, and what it did instead. */
  readonly reason: Text;
}

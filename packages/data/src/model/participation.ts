import type { Provenance } from './provenance.ts';
import type { AreaCode, Edtf, Id } from './scalars.ts';

/**
 * That a municipality takes part in a programme: when it was announced, and when it was in. An interval says that the
 * day is unknown: it was in at its end at the latest.
 */
export interface Participation extends Provenance {
  /** The participation's id: the programme's id and the municipality's code, `dk2020-0751`. */
  readonly id: Id;
  /** The id of the programme. */
  readonly programme: Id;
  /** The municipality's code. */
  readonly municipality: AreaCode;
  /** The id of the cohort it was admitted with. */
  readonly cohort: Id;
  /** When it was announced to be joining, where that came before it was in. */
  readonly announced?: Edtf;
  /** When it was in. */
  readonly admitted: Edtf;
}

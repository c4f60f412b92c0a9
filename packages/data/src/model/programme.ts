import type { Provenance } from './provenance.ts';
import type { AreaCode, Edtf, HttpsUrl, Id } from './scalars.ts';
import type { Text } from './text.ts';

/** A group of participants that joined a programme at the same time. */
export interface Cohort {
  /** The cohort's id, unique in its programme: `pilot`. */
  readonly id: Id;
  /** The cohort's name. */
  readonly name: Text;
}

/** An organization's part in a programme. */
export interface Partner {
  /** The id of an organization, or the code of a region whose authority is the partner. */
  readonly organization: Id;
  /**
   * What the partner does: `partner`, shares in the partnership; `run`, runs the project; `carry`, carries it in the
   * region.
   */
  readonly role: 'partner' | 'run' | 'carry';
  /** The code of the region that it does so in; left out where it does so for all. */
  readonly region?: AreaCode;
}

/** A joint effort with a name: an initiative, a strategy, a partnership, or a framework that others build on. */
export interface Programme extends Provenance {
  /** The programme's id: `dk2020`. */
  readonly id: Id;
  /** Its name in each language. */
  readonly name: Text;
  /** What kind of effort it is. */
  readonly classification: 'initiative' | 'strategy' | 'partnership' | 'framework';
  /** The id of the programme this one is a part of. */
  readonly partOf?: Id;
  /** The id of the framework it builds on. */
  readonly basedOn?: Id;
  /** The id of the programme that came after it. */
  readonly succeededBy?: Id;
  /** When it began. */
  readonly start?: Edtf;
  /** When it ended. Left out where no source says that it has. */
  readonly end?: Edtf;
  /** Its own web page. */
  readonly url?: HttpsUrl;
  /** Who stands behind it. */
  readonly partners?: readonly Partner[];
  /** The groups its participants joined in, the earliest first. */
  readonly cohorts?: readonly Cohort[];
}

import type { Absence } from './absence.ts';
import type { ContactPoint } from './contact-point.ts';
import type { Figure } from './figure.ts';
import type { Membership } from './membership.ts';
import type { Municipality } from './municipality.ts';
import type { Organization } from './organization.ts';
import type { Participation } from './participation.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import type { Post } from './post.ts';
import type { Programme } from './programme.ts';
import type { Publisher } from './publisher.ts';
import type { Region } from './region.ts';
import type { AreaCode, Id, IsoDate, SemVer } from './scalars.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Text } from './text.ts';
import type { Tombstone } from './tombstone.ts';

/** All that is known of a shared climate initiative, each fact with its sources, its date and how sure it is. */
export interface Dataset {
  /**
   * The address of the schema the file is written to.
   * @minLength 1
   */
  readonly $schema: string;
  /** The version of the schema, by semantic versioning: a reader refuses a major version it doesn't know. */
  readonly schemaVersion: SemVer;
  /** The version of the data, by semantic versioning. */
  readonly version: SemVer;
  /**
   * The licence of the data, as an SPDX identifier: `CC0-1.0`.
   * @minLength 1
   */
  readonly license: string;
  /** The name of the data set. */
  readonly title: Text;
  /** Who publishes the data set; left out where nobody says. */
  readonly publisher?: Publisher;
  /** The id of the programme the data set is about. */
  readonly about: Id;
  /** The code of the initiative’s own region; left out where it is the whole country’s. */
  readonly region?: AreaCode;
  /** The day on which the publisher last went through all of it; left out where it is not kept up to date. */
  readonly reviewed?: IsoDate;
  /** How many months a review holds, from 1 to 120; 12 where it is left out. */
  readonly reviewEvery?: number;
  /** The regions. */
  readonly regions: readonly Region[];
  /** The municipalities. */
  readonly municipalities: readonly Municipality[];
  /** The organizations. */
  readonly organizations: readonly Organization[];
  /** The programmes: the initiative, its parts, and what they build on and led to. */
  readonly programmes: readonly Programme[];
  /** Which municipality takes part in what, since when. */
  readonly participations: readonly Participation[];
  /** Which municipality took no part in what, and why. */
  readonly absences?: readonly Absence[];
  /** The municipalities’ climate plans. */
  readonly plans?: readonly Plan[];
  /** The figures. */
  readonly figures: readonly Figure[];
  /** The facts written in sentences. */
  readonly statements: readonly Statement[];
  /** The posts. */
  readonly posts: readonly Post[];
  /** Who holds which post. */
  readonly memberships: readonly Membership[];
  /** The sources. */
  readonly sources: readonly Source[];
  /** The people; may be left out of a file that shall carry no personal data. */
  readonly persons?: readonly Person[];
  /** The contact points; may be left out of a file that shall carry no personal data. */
  readonly contactPoints?: readonly ContactPoint[];
  /** What was taken out. */
  readonly tombstones?: readonly Tombstone[];
}

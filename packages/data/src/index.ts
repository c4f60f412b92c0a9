/** The published facts, the types they have, and the queries people ask of them. */
export { absences } from './generated/absences.js';
export { contactPoints } from './generated/contact-points.js';
export { figures } from './generated/figures.js';
export { initiative } from './generated/initiative.js';
export { memberships } from './generated/memberships.js';
export { municipalities } from './generated/municipalities.js';
export { organizations } from './generated/organizations.js';
export { participations } from './generated/participations.js';
export { persons } from './generated/persons.js';
export { plans } from './generated/plans.js';
export { posts } from './generated/posts.js';
export { programmes } from './generated/programmes.js';
export { regions } from './generated/regions.js';
export { sources } from './generated/sources.js';
export { statements } from './generated/statements.js';
export { tombstones } from './generated/tombstones.js';

export type { AbsenceId } from './generated/absences.js';
export type { ContactPointId } from './generated/contact-points.js';
export type { FigureId } from './generated/figures.js';
export type { Initiative } from './generated/initiative.js';
export type { MembershipId } from './generated/memberships.js';
export type { MunicipalityCode } from './generated/municipalities.js';
export type { OrganizationId } from './generated/organizations.js';
export type { ParticipationId } from './generated/participations.js';
export type { PersonId } from './generated/persons.js';
export type { PlanId } from './generated/plans.js';
export type { PostId } from './generated/posts.js';
export type { CohortId } from './generated/programmes.js';
export type { ProgrammeId } from './generated/programmes.js';
export type { RegionCode } from './generated/regions.js';
export type { SourceId } from './generated/sources.js';
export type { StatementId } from './generated/statements.js';
export type { TombstoneId } from './generated/tombstones.js';

export type { CollectionName } from './model/collections.ts';
export type { Absence } from './model/absence.ts';
export type { Address, ContactPoint, Email, Hours, Phone, Weekday } from './model/contact-point.ts';
export type { Dataset } from './model/dataset.ts';
export type { Alternative, Counted, Figure, Place } from './model/figure.ts';
export type { Membership } from './model/membership.ts';
export type { Municipality, Tile } from './model/municipality.ts';
export type { Organization } from './model/organization.ts';
export type { Participation } from './model/participation.ts';
export type { Person, Photo } from './model/person.ts';
export type { Goal, OtherReading, Plan } from './model/plan.ts';
export type { Post } from './model/post.ts';
export type { Cohort, Partner, Programme } from './model/programme.ts';
export type { Provenance, Status } from './model/provenance.ts';
export type { Publisher } from './model/publisher.ts';
export type { Identifier, Region } from './model/region.ts';
export type {
  AreaCode,
  AsOf,
  ClockTime,
  CvrNumber,
  Edtf,
  EmailAddress,
  GlobalLocationNumber,
  HttpsUrl,
  Id,
  IsoDate,
  PhoneNumber,
  PostalCode,
  SemVer,
} from './model/scalars.ts';
export type { Source } from './model/source.ts';
export type { Statement } from './model/statement.ts';
export { languages } from './model/text.ts';
export type { Language, Text } from './model/text.ts';
export type { Tombstone } from './model/tombstone.ts';

export { schemaVersion } from './model/schema-version.ts';
export { isLabelled } from './model/units.ts';
export { takeOut, withoutTakenOut } from './model/taken-out.ts';
export { isSecurePage, secureHosts } from './model/secure-hosts.ts';

export { asOf } from './queries/as-of.ts';
export type { FigureAsOf, MembershipAsOf, ParticipationAsOf, Snapshot, Stated } from './queries/as-of.ts';
export { compareDanish, findsDanish, foldDanish, includesDanish, isDanish } from './queries/danish.ts';
export { contactOf, contactsOf } from './queries/contacts.ts';
export type { Contact, Contacts } from './queries/contacts.ts';
export { todayInDenmark } from './model/today.ts';
export { groupsOf } from './queries/groups.ts';
export type { Groups } from './queries/groups.ts';
export { heldOn } from './queries/held.ts';
export type { Held, HeldOn } from './queries/held.ts';
export type { ItemOf } from './queries/item.ts';
export { countedOf } from './queries/counted.ts';
export type { Countable } from './queries/counted.ts';
export { membersOf, membershipsOf, representativesOf } from './queries/members.ts';
export type { Member, MembersOptions, People } from './queries/members.ts';
export { momentsOf } from './queries/moments.ts';
export type { Dated } from './queries/moments.ts';
export { findMunicipality } from './queries/municipality.ts';
export { findRegion } from './queries/region.ts';
export { participationsOf } from './queries/participations.ts';
export { leastAndMost, partsOf, readingsOf, seriesOf } from './queries/readings.ts';
export type { Count } from './queries/readings.ts';
export { reviewOf } from './queries/review.ts';
export type { Review, Reviewed } from './queries/review.ts';
export { sourcesOf } from './queries/sources.ts';
export { hasEnded, standingOf } from './queries/standing.ts';
export type { Standing } from './queries/standing.ts';
export { statementsOf } from './queries/statements.ts';
export type { Told } from './queries/statements.ts';
export { toldIn } from './queries/told-in.ts';
export { trendsOf } from './queries/trends.ts';
export type { Trend, Trending } from './queries/trends.ts';

/** The published facts, the types they have, and the queries people ask of them. */
export { contactPoints } from './data/contact-points.js';
export { figures } from './data/figures.js';
export { initiative } from './data/initiative.js';
export { memberships } from './data/memberships.js';
export { municipalities } from './data/municipalities.js';
export { organizations } from './data/organizations.js';
export { participations } from './data/participations.js';
export { persons } from './data/persons.js';
export { posts } from './data/posts.js';
export { programmes } from './data/programmes.js';
export { regions } from './data/regions.js';
export { sources } from './data/sources.js';
export { statements } from './data/statements.js';
export { tombstones } from './data/tombstones.js';

export type { ContactPointId } from './data/contact-points.js';
export type { FigureId } from './data/figures.js';
export type { Initiative } from './data/initiative.js';
export type { MembershipId } from './data/memberships.js';
export type { MunicipalityCode } from './data/municipalities.js';
export type { OrganizationId } from './data/organizations.js';
export type { ParticipationId } from './data/participations.js';
export type { PersonId } from './data/persons.js';
export type { PostId } from './data/posts.js';
export type { ProgrammeId } from './data/programmes.js';
export type { RegionCode } from './data/regions.js';
export type { SourceId } from './data/sources.js';
export type { StatementId } from './data/statements.js';

export type { ContactPoint } from './model/contact-point.ts';
export type { Dataset } from './model/dataset.ts';
export type { Alternative, Figure } from './model/figure.ts';
export type { Membership } from './model/membership.ts';
export type { Municipality } from './model/municipality.ts';
export type { Organization } from './model/organization.ts';
export type { Participation } from './model/participation.ts';
export type { Person, Tombstone } from './model/person.ts';
export type { Post } from './model/post.ts';
export type { Cohort, Partner, Programme } from './model/programme.ts';
export type { Provenance, Status } from './model/provenance.ts';
export type { Identifier, Region } from './model/region.ts';
export type { AsOf, Edtf, HttpsUrl, Id, IsoDate } from './model/scalars.ts';
export type { Source } from './model/source.ts';
export type { Statement } from './model/statement.ts';
export type { Text } from './model/text.ts';

export { schemaVersion } from './model/schema-version.ts';

export { asOf } from './queries/as-of.ts';
export type { FigureAsOf, MembershipAsOf, ParticipationAsOf, Snapshot } from './queries/as-of.ts';
export { compareDanish, findsDanish, foldDanish, includesDanish, isDanish } from './queries/danish.ts';
export { contactsOf, membersOf, representativesOf } from './queries/members.ts';
export type { Contact, Member, People } from './queries/members.ts';
export { findMunicipality } from './queries/municipality.ts';
export { participationsOf, sourcesOf } from './queries/provenance.ts';

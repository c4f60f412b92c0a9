import type { Dataset } from '../model/dataset.ts';

/** A collection of a data set: every property of it that is a list of records. */
export type CollectionName = {
  [Name in keyof Dataset]-?: NonNullable<Dataset[Name]> extends readonly { readonly id: string }[] ? Name : never;
}[keyof Dataset];

/** How a collection is published. */
export interface Collection {
  /** The type of its records, and the model file that holds it. */
  readonly type: string;
  readonly file: string;
  /** The name of the union of its ids. */
  readonly id: string;
  /** What it holds, for the documentation. */
  readonly description: string;
  /** For each property of a record that holds an id of another collection, the name of that collection's union. */
  readonly references?: Readonly<Record<string, string>>;
}

export const collections = {
  regions: { type: 'Region', file: 'region', id: 'RegionCode', description: 'The regions.' },
  municipalities: {
    type: 'Municipality',
    file: 'municipality',
    id: 'MunicipalityCode',
    description: 'The municipalities, by code.',
    references: { region: 'RegionCode' },
  },
  organizations: {
    type: 'Organization',
    file: 'organization',
    id: 'OrganizationId',
    description: 'The organizations with a part in the initiative.',
  },
  programmes: {
    type: 'Programme',
    file: 'programme',
    id: 'ProgrammeId',
    description: 'The initiative, its parts, and what they build on and led to.',
  },
  participations: {
    type: 'Participation',
    file: 'participation',
    id: 'ParticipationId',
    description: 'Which municipality takes part in what, since when.',
    references: { programme: 'ProgrammeId', municipality: 'MunicipalityCode' },
  },
  figures: {
    type: 'Figure',
    file: 'figure',
    id: 'FigureId',
    description: 'The figures, each with its unit, its date and its sources.',
    references: { programme: 'ProgrammeId' },
  },
  statements: {
    type: 'Statement',
    file: 'statement',
    id: 'StatementId',
    description: 'The facts told in sentences, in the order in which they read.',
    references: { programme: 'ProgrammeId' },
  },
  posts: {
    type: 'Post',
    file: 'post',
    id: 'PostId',
    description: 'The posts, whoever holds them.',
    references: { organization: 'OrganizationId' },
  },
  memberships: {
    type: 'Membership',
    file: 'membership',
    id: 'MembershipId',
    description: 'Who holds which post, in the order of the source.',
    references: { post: 'PostId' },
  },
  sources: {
    type: 'Source',
    file: 'source',
    id: 'SourceId',
    description: 'The public sources that facts are taken from.',
  },
  persons: {
    type: 'Person',
    file: 'person',
    id: 'PersonId',
    description: 'The people. Personal data: whoever imports this carries it.',
  },
  contactPoints: {
    type: 'ContactPoint',
    file: 'contact-point',
    id: 'ContactPointId',
    description: 'The contact points. Personal data: whoever imports this carries it.',
    references: { organization: 'OrganizationId' },
  },
  tombstones: { type: 'Tombstone', file: 'person', id: 'TombstoneId', description: 'What was taken out.' },
} as const satisfies Readonly<Record<CollectionName, Collection>>;

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** The name of a collection's file: `contact-points`. */
export const fileName = (name: CollectionName): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

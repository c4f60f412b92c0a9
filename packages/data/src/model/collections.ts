import type { Dataset } from './dataset.ts';

/** A collection of a data set: every property of it that is a list of records. */
export type CollectionName = {
  [Name in keyof Dataset]-?: NonNullable<Dataset[Name]> extends readonly { readonly id: string }[] ? Name : never;
}[keyof Dataset];

/** A record of a collection. */
export type RecordOf<Name extends CollectionName> = NonNullable<Dataset[Name]>[number];

/**
 * What the type of a collection's records doesn't say. A field is named by the way to it: `region`, or
 * `partners/organization` for the field of each item of a list.
 */
export interface Collection {
  /** The name of the type of its records, which the type of their ids is named after: `Municipality`. */
  readonly type: string;
  /** How its records stand: by id, as the source has them, as they read, or as what they replace. */
  readonly order: 'id' | 'source' | 'reading' | 'replaced';
  /**
   * The fields that hold ids, each with the collections an id may be in; with none, a rule for that field alone checks
   * it. What is removable may be referred to when it is taken out, too.
   */
  readonly references: Readonly<Record<string, readonly CollectionName[]>>;
  /** The fields that hold a date or an interval. */
  readonly dates: readonly string[];
  /** Whether it is about people: a file may leave it out. */
  readonly isPersonal?: true;
  /** Whether a record of it can be taken out, which leaves a tombstone. */
  readonly isRemovable?: true;
}

const sources = { sources: ['sources'] } as const;

/** What a data set is made of: the one list that publishing, rules, formats and declarations read. */
export const collections = {
  regions: { type: 'Region', order: 'id', references: sources, dates: ['asOf'] },
  municipalities: {
    type: 'Municipality',
    order: 'id',
    references: { region: ['regions'], ...sources },
    dates: ['asOf'],
  },
  organizations: {
    type: 'Organization',
    order: 'id',
    references: { programme: ['programmes'], ...sources },
    dates: ['asOf'],
  },
  programmes: {
    type: 'Programme',
    order: 'id',
    references: {
      partOf: ['programmes'],
      basedOn: ['programmes'],
      succeededBy: ['programmes'],
      'partners/organization': ['organizations', 'regions'],
      'partners/region': ['regions'],
      ...sources,
    },
    dates: ['start', 'end', 'asOf'],
  },
  participations: {
    type: 'Participation',
    order: 'id',
    // A cohort is in no collection, but in its programme: `cohorts-exist` looks there.
    references: { programme: ['programmes'], municipality: ['municipalities'], cohort: [], ...sources },
    dates: ['announced', 'admitted', 'asOf'],
  },
  absences: {
    type: 'Absence',
    order: 'id',
    references: { programme: ['programmes'], municipality: ['municipalities'], ...sources },
    dates: ['asOf'],
  },
  plans: {
    type: 'Plan',
    order: 'id',
    references: {
      municipality: ['municipalities'],
      programme: ['programmes'],
      'alternatives/sources': ['sources'],
      ...sources,
    },
    dates: ['period', 'adopted', 'approved', 'alternatives/adopted', 'alternatives/asOf', 'asOf'],
  },
  figures: {
    type: 'Figure',
    order: 'id',
    references: {
      programme: ['programmes'],
      region: ['regions'],
      of: ['figures'],
      sumOf: ['figures'],
      'counts/region': ['regions'],
      // A cohort is in no collection, but in its programme: `counts-match-records` looks there.
      'counts/cohort': [],
      // A trend is in no collection: it is the figures that name it.
      trend: [],
      'alternatives/sources': ['sources'],
      ...sources,
    },
    dates: ['period', 'counts/joinedBy', 'alternatives/asOf', 'asOf'],
  },
  statements: {
    type: 'Statement',
    order: 'reading',
    references: { programme: ['programmes'], region: ['regions'], ...sources },
    dates: ['asOf'],
  },
  posts: {
    type: 'Post',
    order: 'id',
    references: { organization: ['organizations'], appointedBy: ['organizations'], ...sources },
    dates: ['start', 'end', 'asOf'],
  },
  memberships: {
    type: 'Membership',
    order: 'source',
    references: { post: ['posts'], person: ['persons'], onBehalfOf: ['municipalities', 'regions'], ...sources },
    dates: ['start', 'end', 'asOf'],
  },
  sources: { type: 'Source', order: 'id', references: {}, dates: ['published'] },
  persons: {
    type: 'Person',
    order: 'id',
    references: { 'photo/source': ['sources'], ...sources },
    dates: ['asOf'],
    isPersonal: true,
    isRemovable: true,
  },
  contactPoints: {
    type: 'ContactPoint',
    order: 'id',
    references: { organization: ['organizations'], person: ['persons'], ...sources },
    dates: ['hours/validFrom', 'hours/validThrough', 'asOf'],
    isPersonal: true,
    isRemovable: true,
  },
  tombstones: { type: 'Tombstone', order: 'replaced', references: {}, dates: ['removed'] },
} as const satisfies Readonly<Record<CollectionName, Collection>>;

/** The fields of the data set itself that hold ids. */
export const headerReferences = {
  about: ['programmes'],
  region: ['regions'],
} as const satisfies Collection['references'];

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** The collections with a property. */
type NamesWith<Property extends keyof Collection> = {
  [Name in CollectionName]: (typeof collections)[Name] extends Readonly<Record<Property, unknown>> ? Name : never;
}[CollectionName];

export type PersonalName = NamesWith<'isPersonal'>;
export type RemovableName = NamesWith<'isRemovable'>;

export const isPersonal = (name: string): name is PersonalName =>
  Object.hasOwn(collections, name) && 'isPersonal' in collections[name as CollectionName];
export const isRemovable = (name: string): name is RemovableName =>
  Object.hasOwn(collections, name) && 'isRemovable' in collections[name as CollectionName];

/** The name of the file of a collection or a type: `contact-points`. */
export const fileName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

import type { CollectionName } from '@klimaindsats/data/collections';

/** The parts of the desk, as people think of a register. */
export const sectionNames = [
  'overview',
  'people',
  'contacts',
  'figures',
  'texts',
  'municipalities',
  'sources',
  'register',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What each part holds. */
export const sectionCollections: Readonly<Record<SectionName, readonly CollectionName[]>> = {
  overview: [],
  people: ['persons', 'memberships', 'posts', 'organizations'],
  contacts: ['contactPoints'],
  figures: ['figures'],
  texts: ['statements'],
  municipalities: ['municipalities', 'participations', 'absences', 'plans', 'regions'],
  sources: ['sources'],
  register: ['programmes'],
};

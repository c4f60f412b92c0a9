import type { danish } from './member-list.da.ts';

/** The words of the member list in English. */
export const english: typeof danish = {
  municipality: (name) => `${name} Municipality`,
  unlisted: 'Not listed',
  own: 'Your municipality',
  empty: 'There are no members to show.',
  asOf: (time) => `This information dates from ${time}. Who holds the posts today is not stated.`,
  name: 'Name',
  represents: 'Represents',
  role: 'Role',
  filter: 'Search by name or municipality',
  matches: (matches, all) => `Showing ${matches} of ${all}`,
  noMatch: 'Nobody matches the search.',
};

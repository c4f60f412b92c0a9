import type { danish } from './member-list.da.ts';

/** The words of the member list in English. */
export const english: typeof danish = {
  municipality: (name) => `${name} Municipality`,
  unlisted: 'Not listed',
  own: 'Your municipality',
  empty: 'There are no members to show.',
  between: (from, to) => `the time between ${from} and ${to}`,
  asOf: (time) => `This information is from ${time}. Who holds the posts today is not stated.`,
  name: 'Name',
  role: 'Role',
  represents: 'Represents',
};

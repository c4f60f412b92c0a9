import { fromEnglish } from '../words/shared.en.ts';
import type { danish } from './member-list.da.ts';

/** The words of the member list in English. */
export const english: typeof danish = {
  municipality: (name) => `${name} ${name === 'Bornholm' ? 'Regional ' : ''}Municipality`,
  unlisted: 'Name not given',
  own: 'Your municipality',
  empty: 'There are no members to show.',
  asOf: (time) => `This information dates from ${fromEnglish(time)}. We do not know who holds the posts today.`,
  name: 'Name',
  represents: 'Represents',
  role: 'Role',
  filter: 'Search by name or municipality',
  members,
  matches: (matches, all) => `Showing ${matches} of ${members(all)}`,
  noMatch: 'No members match your search.',
};

function members(count: number): string {
  return count === 1 ? '1 member' : `${count} members`;
}

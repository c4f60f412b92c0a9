import { compareDanish } from '@klimaindsats/data';

import type { Member } from './rows.ts';

/** The orders a list of members can have. */
export const orders = ['source', 'name', 'municipality'] as const;

/**
 * Sorts members, with those of the page's own municipality first where its code is given, and those whom the source
 * doesn't name last. Where nothing else decides, the order of the source stays.
 */
export function sortMembers(
  members: readonly Member[],
  order: (typeof orders)[number],
  first?: string,
): readonly Member[] {
  const rank = ({ membership, person }: Member): number =>
    (first && membership.onBehalfOf !== first ? 2 : 0) + (person ? 0 : 1);
  const key = ({ person, onBehalfOf }: Member): string => (order === 'name' ? person?.name : onBehalfOf?.name) ?? '';
  // Comparing loads the browser's collation, which the order of the source has no need of.
  const compare = (a: Member, b: Member): number => (order === 'source' ? 0 : compareDanish(key(a), key(b)));
  return members.toSorted((a, b) => rank(a) - rank(b) || compare(a, b));
}

import { compareDanish, type Member } from '@klimaindsats/data';

/** The orders a list of members can have. */
export const orders = ['source', 'name', 'municipality'] as const;

/**
 * Members in an order, those of one's own municipality first where its code is given; those the source doesn't name
 * come last. The order of the source is kept where nothing else decides.
 */
export function sortMembers(
  members: readonly Member[],
  order: (typeof orders)[number],
  first?: string,
): readonly Member[] {
  const key = ({ person, onBehalfOf }: Member): string => (order === 'name' ? person?.name : onBehalfOf?.name) ?? '';
  const isLater = ({ membership }: Member): number => Number(!first || membership.onBehalfOf !== first);
  return members.toSorted(
    (a, b) =>
      isLater(a) - isLater(b) ||
      Number(!a.person) - Number(!b.person) ||
      // Comparing loads the browser's collation, which the order of the source has no need of.
      (order === 'source' ? 0 : compareDanish(key(a), key(b))),
  );
}

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
  const ranked: Member[][] = [[], [], [], []];
  for (const member of members) {
    const isLater = first && member.membership.onBehalfOf !== first;
    ranked[(isLater ? 2 : 0) + (member.person ? 0 : 1)]?.push(member);
  }
  // Comparing loads the browser's collation, which the order of the source has no need of.
  if (order === 'source') return ranked.flat();
  const key = ({ person, onBehalfOf }: Member): string => (order === 'name' ? person?.name : onBehalfOf?.name) ?? '';
  return ranked.flatMap((some) => some.sort((a, b) => compareDanish(key(a), key(b))));
}

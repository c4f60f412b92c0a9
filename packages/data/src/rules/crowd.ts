import type { Membership } from '../model/membership.ts';
import type { Located } from '../model/walk.ts';
import { compareText } from '../queries/item.ts';
import { spanOf } from './dates.ts';

/** Where no day is known: as text, this is after every one. */
export const ever = 'ever';

/** A moment at which the number of holders changes; of one day, in the order of `rank`. */
interface Turn {
  readonly day: string;
  readonly rank: number;
  readonly change: 1 | -1;
  readonly located: Located<Membership>;
}

/** Too many holders of a post: the one with whom they are, all of them in the order they came, and the first day. */
export interface Crowd {
  readonly located: Located<Membership>;
  readonly holders: readonly Located<Membership>[];
  /** In EDTF, or `ever`. */
  readonly day: string;
}

/**
 * The first time that more hold a post for certain than there is room for; `undefined` where there is room for all. Who leaves on the day that another comes makes
 * room. Who came at a time that nobody knows is there for certain on the last day, and at the end of time if there is
 * none.
 */
export function crowdOf(memberships: readonly Located<Membership>[], seats: number): Crowd | undefined {
  const turns = memberships.flatMap((located) => turnsOf(located));
  turns.sort((one, other) => compareText(one.day, other.day) || one.rank - other.rank);
  const holders = new Set<Located<Membership>>();
  for (const { day, change, located } of turns) {
    if (change < 0) holders.delete(located);
    else holders.add(located);
    if (holders.size > seats) return { located, holders: [...holders], day };
  }
  return undefined;
}

function turnsOf(located: Located<Membership>): readonly Turn[] {
  const { start = '', end = '' } = located.record;
  const to = spanOf(end)?.first ?? ever;
  const from = spanOf(start)?.last ?? to;
  // Neither the first nor the last day is known so well that there is one on which it was held.
  if (from > to) return [];
  const isOneDay = from === to;
  const comes: Turn = { day: from, rank: isOneDay ? 1 : 3, change: 1, located };
  return to === ever ? [comes] : [comes, { day: to, rank: isOneDay ? 2 : 0, change: -1, located }];
}

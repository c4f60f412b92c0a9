import { isAfter, isBefore, spanOf } from '../edtf.ts';
import type { Edtf, IsoDate } from '../model/scalars.ts';

/** A time that something is held or is there: a membership's, or the term of a post. */
export interface Held {
  /** When it begins; unknown where left out. */
  readonly start?: Edtf;
  /** The last time of it. Left out where no source says that it is over. */
  readonly end?: Edtf;
}

/** Whether something is held on a day; `maybe` where the sources leave the day open. */
export type HeldOn = 'yes' | 'no' | 'maybe';

/**
 * Whether a post was held, or there to be held, on a day. On its last day it still is. An interval, a year or a month
 * leaves its days open: started in `2019`, `maybe` until the last of December. Without a start it was held on every day
 * up to its end.
 *
 * @param held A membership, or a post with a term.
 */
export function heldOn({ start = '', end = '' }: Held, day: IsoDate): HeldOn {
  const [from, to] = [spanOf(start), spanOf(end)];
  if ((from && day < from.first) || (to && day > to.last)) return 'no';
  return (from && day < from.last) || (to && day > to.first) ? 'maybe' : 'yes';
}

/** Whether it was over for certain by a day: `heldOn` without what it takes to tell `maybe` from `yes`. */
export const isPast = ({ end }: Held, day: IsoDate): boolean => !!end && isAfter(day, end);

/** Whether it may have been held on a day: `heldOn` says `yes` or `maybe`. */
export const mayBeHeld = (held: Held, day: IsoDate): boolean =>
  !isPast(held, day) && !(held.start && isBefore(day, held.start));

/** Of several that must all hold, whether they do. */
export const heldTogether = (...each: readonly HeldOn[]): HeldOn =>
  each.includes('no') ? 'no' : each.includes('maybe') ? 'maybe' : 'yes';

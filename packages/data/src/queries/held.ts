import { type Span, spanOf } from '../edtf.ts';
import type { Edtf, IsoDate } from '../model/scalars.ts';

/** A time that something is held or is there: a membership's, or the term of a post. */
export interface Held {
  /** When it begins; unknown where left out. */
  readonly start?: Edtf;
  /** The last time of it; not over, as far as anybody says, where left out. */
  readonly end?: Edtf;
}

/** Whether something is held on a day; `maybe` where the sources leave the day open. */
export type HeldOn = 'yes' | 'no' | 'maybe';

/**
 * Whether a post was held, or there to be held, on a day. On its last day it still is. An interval, a year or a month
 * leaves its days open: started in `2019`, `maybe` until the last of December. Without a start it has been held for as
 * long as one asks.
 *
 * @param held A membership, or a post with a term.
 */
export function heldOn(held: Held, day: IsoDate): HeldOn {
  const { first, last } = boundsOf(held);
  if (day < first.first || day > last.last) return 'no';
  return day >= first.last && day <= last.first ? 'yes' : 'maybe';
}

/** Whether it was over for certain by a day. */
export const isPast = (held: Held, day: IsoDate): boolean => day > boundsOf(held).last.last;

/** The first and the last day of what is held, each as exactly as it is known. */
export const boundsOf = ({ start = '', end = '' }: Held): { readonly first: Span; readonly last: Span } => ({
  first: spanOf(start) ?? { first: '', last: '' },
  // As text, this is after every day.
  last: spanOf(end) ?? { first: 'ever', last: 'ever' },
});

/** Of several that must all hold, whether they do. */
export const heldTogether = (...each: readonly HeldOn[]): HeldOn =>
  each.includes('no') ? 'no' : each.includes('maybe') ? 'maybe' : 'yes';

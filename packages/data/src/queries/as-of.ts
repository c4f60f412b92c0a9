import { isDay, spanOf } from '../edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Alternative, Figure } from '../model/figure.ts';
import type { Membership } from '../model/membership.ts';
import type { Post } from '../model/post.ts';
import type { IsoDate } from '../model/scalars.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { heldOn, heldTogether } from './held.ts';
import type { ItemOf } from './item.ts';
import { readingsOf } from './readings.ts';
import { dueOf } from './review.ts';
import { type Standing, standingOf } from './standing.ts';

/** Where a municipality stood on a day. */
export interface ParticipationAsOf<Data extends Stated = Dataset> extends Standing {
  readonly participation: Data['participations'][number];
}

/** Whether somebody is known to have held a post on a day. */
export interface MembershipAsOf<Data extends Stated = Dataset> {
  readonly membership: Data['memberships'][number];
  /**
   * `held`, a source says so of that day, or of a time before and after it; `unknown`, no source speaks of that day, or
   * the sources leave it open.
   */
  readonly state: 'held' | 'unknown';
}

/** What was known of a figure on a day. */
export interface FigureAsOf<Data extends Stated = Dataset> {
  readonly figure: Data['figures'][number];
  /** `stated` of that day; `earlier`, last stated of a time before it; `unknown`, of no time up to it. */
  readonly state: 'stated' | 'earlier' | 'unknown';
  /** The values stated: more than one where sources disagree, none when unknown. */
  readonly values: readonly ItemOf<Data['figures'][number], 'alternatives'>[];
}

/** The initiative as it stood on a day, as far as the sources tell. */
export interface Snapshot<Data extends Stated = Dataset> {
  readonly date: IsoDate;
  readonly participations: readonly ParticipationAsOf<Data>[];
  readonly memberships: readonly MembershipAsOf<Data>[];
  readonly figures: readonly FigureAsOf<Data>[];
}

/** What `asOf` reads. Without `posts`, none has a term. */
export type Stated = Pick<
  Dataset,
  'programmes' | 'participations' | 'memberships' | 'figures' | 'reviewed' | 'reviewEvery'
> &
  Partial<Pick<Dataset, 'posts'>>;

/**
 * The initiative as it stood on a day. What no source says of that day is `unknown`; memberships that were not held
 * then are left out. What a data set that is kept says of the present holds until its next review is due.
 * @throws RangeError when the date is not a day of the calendar.
 */
export function asOf<Data extends Stated>(data: Data, date: IsoDate): Snapshot<Data> {
  assertDataFirst(data.participations, 'asOf');
  if (!isDay(date))
    throw new RangeError(`asOf: ${JSON.stringify(date)} is not a calendar day. Write year, month and day: 2021-09-30.`);
  return snapshotOf(data, date) as object as Snapshot<Data>;
}

function snapshotOf(data: Stated, date: IsoDate): Snapshot {
  const programmes = new Map(data.programmes.map((programme) => [programme.id, programme]));
  return {
    date,
    participations: data.participations.map((participation) => ({
      participation,
      ...standingOf(participation, programmes.get(participation.programme), date),
    })),
    memberships: membershipsOn(data, date),
    figures: data.figures.map((figure) => ({ figure, ...valuesOf(figure, date) })),
  };
}

function membershipsOn(data: Stated, date: IsoDate): readonly MembershipAsOf[] {
  const posts = new Map(data.posts?.map((post) => [post.id, post]));
  const due = dueOf(data) ?? '';
  return data.memberships.flatMap((membership): readonly MembershipAsOf[] => {
    const post: Pick<Post, 'start' | 'end'> = posts.get(membership.post) ?? {};
    const held = heldTogether(heldOn(membership, date), heldOn(post, date));
    if (held === 'no') return [];
    return [{ membership, state: held === 'yes' && isTold(membership, date, due) ? 'held' : 'unknown' }];
  });
}

/**
 * Whether the sources speak of a day on which a post was held: from its start where that is known, to the last day that
 * a source or a review covers. An end that is later than both is a plan.
 */
function isTold({ asOf: when, start, end }: Membership, date: IsoDate, due: IsoDate): boolean {
  const told = spanOf(when);
  const isSince = start !== undefined || (told !== undefined && told.first <= date);
  return isSince && (date <= due || (told ? date <= told.last : end !== undefined));
}

function covers(when: string, date: IsoDate): boolean {
  const span = spanOf(when);
  return span !== undefined && span.first <= date && date <= span.last;
}

function valuesOf(figure: Figure, date: IsoDate): Pick<FigureAsOf, 'state' | 'values'> {
  const all = readingsOf(figure).map(({ value, sources, asOf: when, status, note }): Alternative => ({
    value,
    sources,
    asOf: when,
    status,
    ...(note && { note }),
  }));

  const stated = all.filter((reading) => covers(reading.asOf, date));
  if (stated.length > 0) return { state: 'stated', values: stated };

  const lastDayOf = (reading: Alternative): string => spanOf(reading.asOf)?.last ?? '';
  const past = all.map(lastDayOf).filter((last) => last !== '' && last < date);
  const latest = past.sort().at(-1);
  if (latest === undefined) return { state: 'unknown', values: [] };
  return { state: 'earlier', values: all.filter((reading) => lastDayOf(reading) === latest) };
}

import type { Dataset } from '../model/dataset.ts';
import type { Alternative, Figure } from '../model/figure.ts';
import type { Membership } from '../model/membership.ts';
import type { Participation } from '../model/participation.ts';
import type { IsoDate } from '../model/scalars.ts';
import { isDay, spanOf } from './edtf.ts';
import { needs } from './needs.ts';

/** Where a municipality stood on a day. */
export interface ParticipationAsOf {
  readonly participation: Participation;
  /** `outside`, not yet in; `announced`, to be joining; `in`; `ended`, the programme had ended. */
  readonly state: 'outside' | 'announced' | 'in' | 'ended';
  /** Whether the sources settle it; `false` where they leave the day open. */
  readonly certain: boolean;
}

/** Whether somebody is known to have held a post on a day. */
export interface MembershipAsOf {
  readonly membership: Membership;
  /** `held`, a source says so of that day; `unknown`, no source speaks of that day. */
  readonly state: 'held' | 'unknown';
}

/** What was known of a figure on a day. */
export interface FigureAsOf {
  readonly figure: Figure;
  /** `stated` of that day; `earlier`, last stated of a time before it; `unknown`, of no time up to it. */
  readonly state: 'stated' | 'earlier' | 'unknown';
  /** The values stated: more than one where sources disagree, none when unknown. */
  readonly values: readonly Alternative[];
}

/** The initiative as it stood on a day, as far as the sources tell. */
export interface Snapshot {
  readonly date: IsoDate;
  readonly participations: readonly ParticipationAsOf[];
  readonly memberships: readonly MembershipAsOf[];
  readonly figures: readonly FigureAsOf[];
}

/**
 * The initiative as it stood on a day. What no source tells of that day is said to be unknown.
 * @throws RangeError when the date is not a day of the calendar.
 */
export function asOf(
  data: Pick<Dataset, 'programmes' | 'participations' | 'memberships' | 'figures'>,
  date: IsoDate,
): Snapshot {
  needs(data.participations, 'asOf');
  if (!isDay(date))
    throw new RangeError(`asOf: ${JSON.stringify(date)} is not a calendar day. Write year, month and day: 2021-09-30.`);
  const ends = new Map(data.programmes.map((programme) => [programme.id, programme.end]));
  return {
    date,
    participations: data.participations.map((participation) => ({
      participation,
      ...standing(participation, ends.get(participation.programme), date),
    })),
    memberships: data.memberships.map((membership) => ({
      membership,
      state: covers(membership.asOf, date) ? 'held' : 'unknown',
    })),
    figures: data.figures.map((figure) => ({ figure, ...values(figure, date) })),
  };
}

function standing(
  { announced, admitted }: Participation,
  end: string | undefined,
  date: IsoDate,
): Pick<ParticipationAsOf, 'state' | 'certain'> {
  const ended = progress(end, date);
  if (ended !== 'before') return { state: 'ended', certain: ended === 'after' };
  const joined = progress(admitted, date);
  if (joined !== 'before') return { state: 'in', certain: joined === 'after' };
  const told = progress(announced, date);
  return told === 'before' ? { state: 'outside', certain: true } : { state: 'announced', certain: told === 'after' };
}

/**
 * Whether something has happened by a day. An interval `a/b` ends at b at the latest and is later than a; a year or a
 * month counts from its first day, for the source speaks of the whole of it.
 */
function progress(when: string | undefined, date: IsoDate): 'before' | 'during' | 'after' {
  const span = when === undefined ? undefined : spanOf(when);
  if (!span || date < span.first || (when?.includes('/') && date === span.first && date < span.last)) return 'before';
  return date < span.last ? 'during' : 'after';
}

function covers(when: string, date: IsoDate): boolean {
  const span = spanOf(when);
  return span !== undefined && span.first <= date && date <= span.last;
}

function values(figure: Figure, date: IsoDate): Pick<FigureAsOf, 'state' | 'values'> {
  const { value, sources, asOf, status, note } = figure;
  const all: readonly Alternative[] = [
    { value, sources, asOf, status, ...(note && { note }) },
    ...(figure.alternatives ?? []),
  ];

  const stated = all.filter((alternative) => covers(alternative.asOf, date));
  if (stated.length > 0) return { state: 'stated', values: stated };

  const lastDay = (alternative: Alternative): string => spanOf(alternative.asOf)?.last ?? '';
  const past = all.map(lastDay).filter((last) => last !== '' && last < date);
  const latest = past.sort().at(-1);
  if (latest === undefined) return { state: 'unknown', values: [] };
  return { state: 'earlier', values: all.filter((alternative) => lastDay(alternative) === latest) };
}

import { isDay, spanOf } from '../edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Alternative, Figure } from '../model/figure.ts';
import type { Membership } from '../model/membership.ts';
import type { Participation } from '../model/participation.ts';
import type { IsoDate } from '../model/scalars.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { readingsOf } from './readings.ts';
import { type Standing, standingOf } from './standing.ts';

/** Where a municipality stood on a day. */
export interface ParticipationAsOf extends Standing {
  readonly participation: Participation;
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
  assertDataFirst(data.participations, 'asOf');
  if (!isDay(date))
    throw new RangeError(`asOf: ${JSON.stringify(date)} is not a calendar day. Write year, month and day: 2021-09-30.`);
  const programmes = new Map(data.programmes.map((programme) => [programme.id, programme]));
  return {
    date,
    participations: data.participations.map((participation) => ({
      participation,
      ...standingOf(participation, programmes.get(participation.programme), date),
    })),
    memberships: data.memberships.map((membership) => ({
      membership,
      state: covers(membership.asOf, date) ? 'held' : 'unknown',
    })),
    figures: data.figures.map((figure) => ({ figure, ...valuesOf(figure, date) })),
  };
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

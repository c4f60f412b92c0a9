import { spanOf } from '../edtf.ts';
import type { Participation } from '../model/participation.ts';
import type { Programme } from '../model/programme.ts';
import type { Edtf } from '../model/scalars.ts';

/** Where a municipality stood at a time. */
export interface Standing {
  /** `outside`, not yet in; `announced`, to be joining; `in`; `ended`, the programme had ended. */
  readonly state: 'outside' | 'announced' | 'in' | 'ended';
  /** Whether the sources settle it; `false` where they leave the day open. */
  readonly certain: boolean;
  /** When it was announced or, once it is in, admitted, as exactly as the sources say. */
  readonly since: Edtf | undefined;
}

/**
 * Where a municipality stood at a time: a day, or another date or interval in EDTF.
 *
 * A month or a year is read at its last day: `2020` is the 31st of December. An interval is read right after its start,
 * so that what the sources date to that interval has happened, on a day they leave open: at `2020-11-19/2021-09-27`, who
 * was admitted in `2020-11-19/2021-09-27` is in, and it isn't certain.
 *
 * @param participation Its participation; `undefined` is outside, and so is everybody at what is no time.
 * @param programme The programme, for its end; `undefined` has none.
 */
export function standingOf(
  participation: Pick<Participation, 'announced' | 'admitted'> | undefined,
  programme: Pick<Programme, 'end'> | undefined,
  time: Edtf,
): Standing {
  const { announced, admitted } = participation ?? {};
  const stages = [
    ['ended', participation && programme?.end, admitted],
    ['in', admitted, admitted],
    ['announced', announced, announced],
  ] as const;
  for (const [state, begins, since] of stages) {
    const progress = progressOf(begins, time);
    if (progress !== 'before') return { state, certain: progress === 'after', since };
  }
  return { state: 'outside', certain: true, since: undefined };
}

/** Whether a programme has ended for certain at a time, which is read as `standingOf` reads it. */
export const hasEnded = (programme: Pick<Programme, 'end'> | undefined, time: Edtf): boolean =>
  progressOf(programme?.end, time) === 'after';

/**
 * Whether something has happened by a time. An interval `a/b` ends at b at the latest and is later than a; a year or a
 * month counts from its first day, for the source speaks of the whole of it.
 */
function progressOf(when: Edtf | undefined, time: Edtf): 'before' | 'during' | 'after' {
  const span = spanOf(when ?? '');
  const [start = '', end] = time.split('/');
  const day = spanOf(start)?.last;
  if (!span || !day || day < span.first) return 'before';
  if (day === span.first && day < span.last && !end && when?.includes('/')) return 'before';
  return day < span.last ? 'during' : 'after';
}

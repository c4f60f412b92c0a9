import type { Dataset, Participation } from '@klimaindsats/data';

/** Where a municipality stands at a time. */
export interface Standing {
  /** The id of its cohort; `announced`, to be joining; `out`, neither. */
  readonly group: string;
  /** When it was in or was announced. */
  readonly since?: string;
  /** Whether it is in, on a day that no source gives. */
  readonly isUnsure?: boolean;
}

/**
 * Where a municipality stands at a time, a date or an interval in EDTF. A date is read at its last day. An interval is
 * read right after its start, so that what happened within it has happened, on an unknown day.
 */
export function standingAt(participation: Participation | undefined, time: string): Standing {
  if (!participation) return { group: 'out' };
  const { admitted, announced, cohort } = participation;
  const [from = '', isInterval] = time.split('/');
  // Dates in EDTF sort as text; the tilde sorts after a day and before the next.
  const day = isInterval ? `${from}~` : lastDay(from);
  const [start = '', end] = admitted.split('/');
  const isUnsure = end !== undefined && day < lastDay(end);
  if (end ? day > start : day >= start) return { group: cohort, since: admitted, isUnsure };
  return announced && announced <= day ? { group: 'announced', since: announced } : { group: 'out' };
}

/** Whether what ended at a time has ended for sure at another. */
export function hasEnded(end: string | undefined, time: string): boolean {
  return !!end && time > end.replace(/.*\//, '');
}

/** The times that the facts about a region's participation in a programme are from, the earliest first. */
export function momentsOf(
  { figures, participations }: Pick<Dataset, 'figures' | 'participations'>,
  programme: string,
): readonly string[] {
  const regional = figures.filter(({ scope }) => scope === 'region');
  const facts = [...participations, ...regional].filter((fact) => fact.programme === programme);
  const readings = facts.flatMap((fact) => [fact, ...('alternatives' in fact ? fact.alternatives : [])]);
  return [...new Set(readings.map(({ asOf }) => asOf))].filter((time) => time !== 'unknown').sort();
}

function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

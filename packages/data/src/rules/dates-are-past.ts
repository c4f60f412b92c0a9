import type { IsoDate } from '../model/scalars.ts';
import { isDateField, spanOf } from './dates.ts';
import type { Fault } from './watch.ts';
import { once, watching } from './watch.ts';

/** The dates that may lie ahead. */
const ahead = [
  'programmes/end',
  'plans/period',
  'figures/period',
  'posts/start',
  'posts/end',
  'memberships/start',
  'memberships/end',
  'contactPoints/hours/validFrom',
  'contactPoints/hours/validThrough',
];

export const datesArePast = watching({
  name: 'dates-are-past',
  description:
    'No fact is from the future, and no interval ends in it. Only what is set beforehand may lie ahead: the end of a programme, the time a plan or a target is for, who takes or leaves a post, opening hours.',
  watch: (_, today) => {
    const judge = once((date) => faultOf(date, today));
    return { texts: (field) => (isDateField(field) && !ahead.includes(field) ? judge : undefined) };
  },
});

function faultOf(date: string, today: IsoDate): Fault | undefined {
  // A source may speak of a month or a year that isn't over, so its first day counts.
  const late = date.split('/').find((part) => (spanOf(part)?.first ?? '') > today);
  if (late === undefined) return undefined;
  return {
    message: {
      da: `Datoen ${late} ligger efter i dag, ${today}`,
      en: `The date ${late} is later than today, ${today}`,
    },
    hint: { da: 'Skriv den dag, kilden taler om', en: 'Write the day the source speaks of' },
  };
}

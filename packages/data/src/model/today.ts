import type { IsoDate } from './scalars.ts';

/** Made when it is first needed, and once: making it takes longer than rendering an element. */
let format: Intl.DateTimeFormat | undefined;

/** The day it is in Denmark, where the facts are of: half an hour after midnight there, it is yesterday in Greenwich. */
export function todayInDenmark(now: Date = new Date()): IsoDate {
  format ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = format.formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

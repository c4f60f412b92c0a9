import type { sharedDanish } from './shared.da.ts';

/** The words that all elements share, in English. */
export const sharedEnglish: typeof sharedDanish = {
  months: 'January February March April May June July August September October November December',
  afterDay: '',
  between: (from, to) => `between ${from} and ${to}`,
  unknownTime: 'an unknown time',
  empty: 'There is no information to show.',
};

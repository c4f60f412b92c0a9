import type { sharedDanish } from './shared.da.ts';

/** The words that all elements share, in English. */
export const sharedEnglish: typeof sharedDanish = {
  months: 'January February March April May June July August September October November December',
  afterDay: '',
  between: (from, to) => `between ${from} and ${to}`,
  unknownTime: 'an unknown time',
  empty: 'There is no information to show.',
};

/** A time as it stands after `from`: `2023`, `some time between 19 November 2020 and 27 September 2021`. */
export const fromEnglish = (time: string): string =>
  time
    .replace(/^between 31\sDecember (\d+) and 1\sJanuary \d\d(\d\d)$/, 'the turn of the year $1/$2')
    .replace(/^between/, 'some time $&');

/** Answers a name that no area has, with one to write. */
export const unknownEnglish = (area: 'municipality' | 'region', text: string, example: string): string =>
  `There is no ${area} called “${text}” here. Write the name or the code of one that there is today: ${example}.`;

/** How many of all the municipalities: `3 of 19 municipalities`, `both municipalities`. */
export const someEnglish = (some: number, all: number): string =>
  some < all
    ? `${some ? `${some} of ${all}` : 'no'} municipalities`
    : all === 1
      ? 'the one municipality'
      : all === 2
        ? 'both municipalities'
        : `all ${all} municipalities`;

/** A name inside a sentence: `the Faroe Islands`. */
export const insideEnglish = (name: string): string => name.replace(/^The /, 'the ');

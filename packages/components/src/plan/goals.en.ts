import type { goalsDanish } from './goals.da.ts';

/** What a plan sets out to reach, in English. */
export const goalsEnglish: typeof goalsDanish = {
  reduction: (percent, year, base) => `emissions ${percent}% lower in ${year}${base ? ` than in ${base}` : ''}`,
  netZero: (year) => `net zero in ${year}`,
};

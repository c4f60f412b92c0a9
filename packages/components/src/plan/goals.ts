import { type Goal, todayInDenmark } from '@klimaindsats/data';

import { formatNumber } from '../words/formats.ts';
import { capitalize } from '../words/words.ts';
import type { goalsDanish } from './goals.da.ts';

/** A goal of a plan in words: `70 % mindre udledning i 2030 end i 1990`, `nettonul i 2050`. */
export const sayGoal = (
  { kind, year, percent = 0, baseYear }: Goal,
  language: string,
  words: typeof goalsDanish,
): string =>
  kind === 'net-zero' ? words.netZero(year) : words.reduction(formatNumber(percent, language), year, baseYear);

/** Whether the year of a goal has passed, so that it says what was meant and not what came of it. */
export const hasPassed = ({ year }: Goal): boolean => `${year + 1}` <= todayInDenmark();

/** Where a plan stands among others: by the year of net zero, in it the greatest reduction first, last without goals. */
export function placeByGoals({ goals = [] }: { readonly goals?: readonly Goal[] } = {}): number {
  const netZero = goals.find(({ kind }) => kind === 'net-zero')?.year ?? 9999;
  return netZero - Math.max(...goals.map(({ percent = 0 }) => percent), 0) / 1000;
}

/** Goals in one line: `70 % mindre udledning i 2030 end i 1990; nettonul i 2050`, with a capital. */
export const sayGoals = (goals: readonly Goal[], language: string, words: typeof goalsDanish): string =>
  capitalize(goals.map((goal) => sayGoal(goal, language, words)).join('; '));

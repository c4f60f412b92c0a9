import type { danish } from './initiative.da.ts';

/** The words of the whole page in English. */
export const english: typeof danish = {
  empty: 'There is no information to show.',
};

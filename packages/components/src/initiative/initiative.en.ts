import type { danish } from './initiative.da.ts';

/** The words of the whole page in English. */
export const english: typeof danish = {
  strategy: 'What the strategy holds is not in the sources.',
  empty: 'There is nothing to show in this data.',
};

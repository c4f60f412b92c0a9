import type { Dataset } from '../model/dataset.ts';

/** What the data set as a whole is. */
export const header = {
  license: 'CC0-1.0',
  title: { da: 'Den fælleskommunale klimaindsats', en: 'The joint municipal climate effort' },
  about: 'klimaindsats',
  region: '1082',
} as const satisfies Partial<Dataset>;

import type { Dataset } from '../model/dataset.ts';

/** What the data set as a whole is. */
export const about = {
  license: 'CC0-1.0',
  title: { da: 'Den fælleskommunale klimaindsats', en: 'The joint municipal climate effort' },
  initiative: 'klimaindsats',
} as const satisfies Partial<Dataset>;

import type { Dataset } from '../model/dataset.ts';

/** What the data set as a whole is. */
export const header = {
  license: 'CC0-1.0',
  title: { da: 'Den fælleskommunale klimaindsats', en: 'The joint municipal climate effort' },
  publisher: {
    name: 'klimaindsats',
    classification: 'non-profit',
    url: 'https://www.npmjs.com/package/@klimaindsats/data',
  },
  about: 'klimaindsats',
  region: '1082',
} as const satisfies Partial<Dataset>;

import { fromEnglish } from '../words/shared.en.ts';
import type { danish } from './dk2020.da.ts';

/** The words of the DK2020 explainer in English. */
export const english: typeof danish = {
  about: 'What was DK2020?',
  commitment: 'What did municipalities commit to?',
  plan: 'What did the plan have to contain?',
  people: 'Who was behind it?',
  figures: 'DK2020 in figures',
  after: 'What came next?',
  otherFigures: 'Figures of the climate effort',
  empty: 'There is no information to show.',
  asOf: (time) => `The account of DK2020 is based on information from ${fromEnglish(time)}.`,
  or: 'or',
  of: (value, whole) => `${value} of ${whole}`,
};

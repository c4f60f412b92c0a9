import type { danish } from './dk2020.da.ts';

/** The words of the DK2020 explainer in English. */
export const english: typeof danish = {
  about: 'What was DK2020?',
  commitment: 'What did a municipality commit itself to?',
  plan: 'How was the plan made?',
  people: 'Who stood behind it?',
  figures: 'The figures',
  after: 'What came after?',
  empty: 'There is nothing to tell in this data.',
  asOf: (time) => `The text on the course itself rests on information that dates from ${time}.`,
  or: 'or',
  of: (value, whole) => `${value} of ${whole}`,
};

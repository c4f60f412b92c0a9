import { fromDanish } from '../words/shared.da.ts';

/** The words of the DK2020 explainer in Danish. */
export const danish = {
  about: 'Hvad var DK2020?',
  commitment: 'Hvad forpligtede kommunerne sig til?',
  plan: 'Hvad skulle planen indeholde?',
  people: 'Hvem stod bag?',
  figures: 'DK2020 i tal',
  after: 'Hvad kom efter?',
  /** Of a register that isn't about DK2020. */
  otherFigures: 'Tal for klimaindsatsen',
  empty: 'Der er ingen oplysninger at vise.',
  asOf: (time: string) => `Teksten om DK2020 bygger på oplysninger fra ${fromDanish(time)}.`,
  /** Stands before the last of several values. */
  or: 'eller',
  /** A figure as a part of another: 95 of 98. */
  of: (value: string, whole: string) => `${value} af ${whole}`,
};

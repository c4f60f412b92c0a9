/** The words of the DK2020 explainer in Danish. */
export const danish = {
  about: 'Hvad var DK2020?',
  commitment: 'Hvad forpligtede kommunen sig til?',
  plan: 'Hvordan blev planen til?',
  people: 'Hvem stod bag?',
  figures: 'Tallene',
  after: 'Hvad kom efter?',
  empty: 'Der er intet at fortælle i disse data.',
  asOf: (time: string) => `Teksten om selve forløbet bygger på oplysninger, der er dateret ${time}.`,
  /** Stands before the last of several values. */
  or: 'eller',
  /** A figure as a part of another: 95 of 98. */
  of: (value: string, whole: string) => `${value} af ${whole}`,
};

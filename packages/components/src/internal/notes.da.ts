/** The words of the notes of sources in Danish. */
export const notesDanish = {
  sources: 'Kilder',
  sourceNumber: (number: number) => `Kilde ${number}`,
  source: 'Kilde',
  asOf: (time: string) => `Pr. dato: ${time}.`,
  back: (number: number) => `Tilbage til teksten ved kilde ${number}`,
  seed: 'Oplyst af initiativet selv.',
  verified: 'Fundet i kilden.',
  conflicting: 'Kilderne er uenige.',
  inferred: 'Udledt af andre oplysninger.',
};

/** The words that all elements share, in Danish. */
export const sharedDanish = {
  between: (from: string, to: string) => `et tidspunkt mellem ${from} og ${to}`,
  unknownTime: 'ukendt tidspunkt',
  loading: 'Henter de nyeste oplysninger …',
  empty: 'Der er ingen oplysninger at vise.',
  failed: 'De nyeste oplysninger kunne ikke hentes. Her står de seneste, der er.',
  failedEmpty: 'Oplysningerne kunne ikke hentes. Prøv igen senere.',
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

import { fromDanish } from '../../words/shared.da.ts';

/** The words of the notes of sources in Danish. */
export const notesDanish = {
  sources: 'Kilder',
  sourceNumber: (number: number) => `Kilde ${number}`,
  asOf: (time: string) => `Oplysningen er fra ${fromDanish(time)}.`,
  back: (number: number) => `Tilbage til teksten ved kilde ${number}`,
  seed: 'Oplyst af initiativet selv.',
  verified: 'Står i kilden.',
  conflicting: 'Kilderne er uenige.',
  inferred: 'Udledt af andre oplysninger.',
};

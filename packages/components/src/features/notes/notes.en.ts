import { fromEnglish } from '../../words/shared.en.ts';
import type { notesDanish } from './notes.da.ts';

/** The words of the notes in English. */
export const notesEnglish: typeof notesDanish = {
  sources: 'Sources',
  sourceNumber: (number) => `Source ${number}`,
  asOf: (time) => `The information dates from ${fromEnglish(time)}.`,
  back: (number) => `Back to the text at source ${number}`,
  seed: 'Stated by the initiative itself.',
  verified: 'Stated in the source.',
  conflicting: 'The sources disagree.',
  inferred: 'Worked out from other facts.',
};

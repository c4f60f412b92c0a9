import type { sharedDanish } from './shared.da.ts';

/** The words that all elements share, in English. */
export const sharedEnglish: typeof sharedDanish = {
  between: (from, to) => `some time between ${from} and ${to}`,
  unknownTime: 'time unknown',
  loading: 'Fetching the newest information …',
  empty: 'There is no information to show.',
  failed: 'The newest information could not be fetched. This is the latest there is.',
  failedEmpty: 'The information could not be fetched. Try again later.',
  sources: 'Sources',
  sourceNumber: (number) => `Source ${number}`,
  source: 'Source',
  asOf: (time) => `As of: ${time}.`,
  back: (number) => `Back to the text at source ${number}`,
  seed: 'Stated by the initiative itself.',
  verified: 'Found in the source.',
  conflicting: 'The sources disagree.',
  inferred: 'Inferred from other facts.',
};

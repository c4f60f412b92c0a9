import type { notesDanish } from './notes.da.ts';
import type { ownDataDanish } from './own-data.da.ts';
import type { sharedDanish } from './shared.da.ts';

/** The words that all elements share, and those of the features, in English. */
export const sharedEnglish: {
  readonly shared: typeof sharedDanish;
  readonly notes: typeof notesDanish;
  readonly 'own-data': typeof ownDataDanish;
} = {
  shared: {
    months: 'January February March April May June July August September October November December',
    afterDay: '',
    between: (from, to) => `between ${from} and ${to}`,
    unknownTime: 'an unknown time',
    empty: 'There is no information to show.',
  },
  notes: {
    sources: 'Sources',
    sourceNumber: (number) => `Source ${number}`,
    asOf: (time) => `The information dates from ${time}.`,
    back: (number) => `Back to the text at source ${number}`,
    seed: 'Stated by the initiative itself.',
    verified: 'Found in the source.',
    conflicting: 'The sources disagree.',
    inferred: 'Inferred from other facts.',
  },
  'own-data': {
    loading: 'Fetching the newest information …',
    failed: 'The information could not be updated and may be out of date.',
    failedEmpty: 'The information cannot be shown right now. Try again later.',
  },
};

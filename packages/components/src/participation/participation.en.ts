import type { danish } from './participation.da.ts';

/** The words of the participation map in English. */
export const english: typeof danish = {
  heading: (programme) => `The municipalities in ${programme}`,
  empty: 'There are no municipalities to show.',
  moment: 'Choose a time',
  state: (time, joined, all, unsure, announced) =>
    `${time}: ${joined} of ${all} municipalities had joined${unsure ? ` (for ${unsure} of them the day is unknown)` : ''}${
      announced ? `, and ${announced} more had been announced, ${joined + announced} in all` : ''
    }.`,
  ended: (programme) => ` ${programme} had ended.`,
  announced: 'Announced',
  out: 'Not yet in',
  unsure: 'The day is unknown',
  own: 'Your munici\u00adpality',
  map: 'Map of the municipalities',
  hint: 'Choose a municipality on the map to see when it joined.',
  table: 'Municipality by municipality',
  municipality: 'Municipality',
  group: 'Status',
  when: 'When',
  country: (programme) => `${programme} in the whole country`,
  of: (value, whole) => `${value} of ${whole}`,
};

import { goalsEnglish } from '../plan/goals.en.ts';
import { insideEnglish, someEnglish, unknownEnglish } from '../words/shared.en.ts';
import { whenEnglish } from '../words/when.en.ts';
import { capitalize } from '../words/words.ts';
import type { danish } from './participation.da.ts';

/** The words of the participation map in English. */
export const english: typeof danish = {
  ...whenEnglish,
  ...goalsEnglish,
  heading: (programme, where) =>
    `The municipalities${where ? ` of ${insideEnglish(where)}` : ''}${programme && ` in ${insideEnglish(programme)}`}`,
  wholeCountry: 'Denmark',
  empty: 'There are no municipalities to show.',
  unknown: (isRegion, text, example) => unknownEnglish(isRegion ? 'region' : 'municipality', text, example),
  moment: 'Choose a time',
  state: (when, joined, all, where, unsure, announced) =>
    `${when}, ${unsure ? 'up to ' : ''}${someEnglish(joined, all)}${where ? ` in ${insideEnglish(where)}` : ''} had joined${
      unsure ? ` (${joined > 1 ? `for ${unsure} of them ` : ''}the day is unknown)` : ''
    }${announced ? `, and ${announced} more had been announced, ${joined + announced} in all` : ''}.`,
  stateNow: (joined, all, where, announced) =>
    `${capitalize(someEnglish(joined, all))}${where ? ` in ${insideEnglish(where)}` : ''} ${joined === 1 ? 'has' : 'have'} joined${
      announced
        ? `, and ${announced} more ${announced === 1 ? 'has' : 'have'} been announced, ${joined + announced} in all`
        : ''
    }.`,
  ended: (programme) => ` ${capitalize(programme)} had ended.`,
  announced: 'Announced',
  out: 'Not taking part',
  unsure: 'The day is unknown',
  own: 'Your municipality',
  map: 'Map of the municipalities',
  moves: 'move with the arrow keys',
  hint: 'Choose a municipality on the map to see when it joined.',
  arrows: 'The arrow keys move from one municipality to the next.',
  table: 'Municipality by municipality',
  municipality: 'Municipality',
  group: 'Status',
  when: 'When',
  goals: 'Goals',
  goalsHeading: (where) => `The goals of the climate plans${where ? ` in ${insideEnglish(where)}` : ''}`,
  count: (municipalities) => (municipalities === 1 ? '1 municipality' : `${municipalities} municipalities`),
  noGoals: (municipalities) =>
    `The sources do not mention the goals of ${municipalities === 1 ? 'the last municipality' : `the other ${municipalities} municipalities`}.`,
  goalsUntold: 'The sources do not mention the goals of the municipalities.',
  search: 'Search for a municipality',
  matches: (found, all) => `Showing ${found} of ${all} municipalities`,
  noMatch: 'No municipalities match your search.',
  sort: 'Sort by',
  orders: { name: 'name', group: 'status', goal: 'year of net zero' },
  country: (programme) => `${programme} nationwide`,
  of: (value, whole) => `${value} of ${whole}`,
};

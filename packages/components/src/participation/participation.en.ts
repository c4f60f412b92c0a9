import { goalsEnglish } from '../plan/goals.en.ts';
import { whenEnglish } from '../words/when.en.ts';
import type { danish } from './participation.da.ts';

/** The words of the participation map in English. */
export const english: typeof danish = {
  ...whenEnglish,
  ...goalsEnglish,
  heading: (programme, where) => `The municipalities ${where ? `of ${where} ` : ''}in ${programme}`,
  wholeCountry: 'the whole country',
  empty: 'There are no municipalities to show.',
  moment: 'Choose a time',
  state: (when, joined, all, where, unsure, announced) =>
    `${when}, ${joined ? `${joined === all ? 'all' : `${joined} of`} ${all}` : 'no'} municipalities${where ? ` in ${where}` : ''} had joined${
      unsure ? ` (for ${unsure} of them the day is unknown)` : ''
    }${announced ? `, and ${announced} more had been announced, ${joined + announced} in all` : ''}.`,
  stateNow: (joined, all, where, announced) =>
    `${joined ? `${joined === all ? 'All' : `${joined} of`} ${all}` : 'No'} municipalities${where ? ` in ${where}` : ''} have joined${
      announced ? `, and ${announced} more have been announced, ${joined + announced} in all` : ''
    }.`,
  ended: (programme) => ` ${programme} had ended.`,
  announced: 'Announced',
  out: 'Not in',
  unsure: 'The day is unknown',
  own: 'Your munici\u00adpality',
  map: 'Map of the municipalities',
  hint: 'Choose a municipality on the map to see when it joined.',
  table: 'Municipality by municipality',
  municipality: 'Municipality',
  group: 'Status',
  when: 'When',
  goals: 'Goals',
  goalsHeading: (where) => `The goals of the climate plans${where ? ` in ${where}` : ''}`,
  count: (municipalities) => (municipalities === 1 ? '1 municipality' : `${municipalities} municipalities`),
  noGoals: (municipalities) =>
    `The sources do not tell of the goals of ${municipalities === 1 ? 'the last municipality' : `the other ${municipalities} municipalities`}.`,
  search: 'Search for a municipality',
  matches: (found, all) => `${found} of ${all} municipalities shown`,
  noMatch: 'No municipality matches the search.',
  sort: 'Sort by',
  orders: { name: 'name', group: 'status', goal: 'year of net zero' },
  country: (programme) => `${programme} in the whole country`,
  of: (value, whole) => `${value} of ${whole}`,
};

import { goalsEnglish } from '../plan/goals.en.ts';
import { whenEnglish } from '../words/when.en.ts';
import type { danish } from './municipality.da.ts';

/** The words of the element of one municipality in English. */
export const english: typeof danish = {
  ...whenEnglish,
  ...goalsEnglish,
  heading: (municipality, programme) => `${municipality} in ${programme}`,
  own: 'Your municipality',
  joined: (municipality, programme, when) => `${municipality} joined ${programme} ${when}.`,
  cohort: (cohort, others) =>
    others
      ? `It was part of ${cohort}, with ${others} other ${others === 1 ? 'municipality' : 'municipalities'}.`
      : `It was part of ${cohort}.`,
  announced: (when) => `That was announced ${when}.`,
  outside: (municipality, programme) => `${municipality} did not take part in ${programme}.`,
  outsideNow: (municipality, programme) => `${municipality} does not take part in ${programme}.`,
  notTold: (municipality, programme) => `The sources do not tell whether ${municipality} took part in ${programme}.`,
  commitment: 'What the municipality committed itself to',
  plan: 'The climate plan',
  untitled: 'The municipality’s climate plan',
  noPlan: 'The sources do not tell of the municipality’s climate plan.',
  adopted: (when) => `Adopted ${when}.`,
  approved: (when) => `Approved by C40 ${when}.`,
  people: 'Who took part from the municipality',
  peopleNow: 'Who takes part from the municipality',
  unlisted: 'Not listed',
  region: (region, joined, all) =>
    joined === all
      ? `In ${region} all ${all} municipalities joined.`
      : `In ${region} ${joined} of ${all} municipalities joined.`,
  regionNow: (region, joined, all) =>
    joined === all
      ? `In ${region} all ${all} municipalities take part.`
      : `In ${region} ${joined} of ${all} municipalities take part.`,
  after: 'What came after?',
  none: 'Write the name or the code of a municipality in municipality to show it.',
  unknown: (text, example) =>
    `There is no municipality called “${text}” here. Write the name or the code of one that there is today: ${example}.`,
};

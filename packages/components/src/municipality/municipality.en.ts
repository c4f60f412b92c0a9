import { goalsEnglish } from '../plan/goals.en.ts';
import { insideEnglish, sharedEnglish, someEnglish, unknownEnglish } from '../words/shared.en.ts';
import { whenEnglish } from '../words/when.en.ts';
import type { danish } from './municipality.da.ts';

/** The words of the element of one municipality in English. */
export const english: typeof danish = {
  ...whenEnglish,
  ...goalsEnglish,
  heading: (municipality, programme) => `${municipality}${programme && ` in ${insideEnglish(programme)}`}`,
  own: 'Your municipality',
  joined: (municipality, programme, when) => `${municipality} joined ${insideEnglish(programme)} ${when}.`,
  cohort: (cohort, others) =>
    others
      ? `It was part of ${cohort}, with ${others} other ${others === 1 ? 'municipality' : 'municipalities'}.`
      : `It was the only one in the group “${cohort}”.`,
  announced: (when) => `That was announced ${when}.`,
  outside: (municipality, programme) => `${municipality} did not take part in ${insideEnglish(programme)}.`,
  outsideNow: (municipality, programme) => `${municipality} does not take part in ${insideEnglish(programme)}.`,
  notTold: (municipality, programme) =>
    `The sources do not say whether ${municipality} took part in ${insideEnglish(programme)}.`,
  commitment: 'What the municipality committed to',
  plan: 'The climate plan',
  untitled: 'The municipality’s climate plan',
  noPlan: 'The sources do not mention the municipality’s climate plan.',
  adopted: (when) => `Adopted ${when}.`,
  undated: 'The sources do not say when it was adopted.',
  approved: (when) => `Approved by C40 ${when}.`,
  people: 'Who took part from the municipality',
  peopleNow: 'Who takes part from the municipality',
  inside: insideEnglish,
  unlisted: 'Name not given',
  region: (region, joined, all) => `In ${insideEnglish(region)}, ${someEnglish(joined, all)} joined.`,
  regionNow: (region, joined, all) =>
    `In ${insideEnglish(region)}, ${someEnglish(joined, all)} ${joined === 1 ? 'takes' : 'take'} part.`,
  empty: sharedEnglish.empty,
  after: 'What came next?',
  none: 'To show a municipality, write its name or code in the field municipality.',
  unknown: (text, example) => unknownEnglish('municipality', text, example),
};

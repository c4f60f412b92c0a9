import { isDay } from '../edtf.ts';
import { isYear } from '../model/years.ts';
import { isReviewEvery } from '../queries/review.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const reviewsArePast: Rule = {
  name: 'reviews-are-past',
  description: 'A review was on a day up to today and holds for 1 to 120 months; without one, nothing holds.',
  check: ({ reviewed, reviewEvery }, today) => [...dayFaults(reviewed, today), ...monthsFaults(reviewEvery, reviewed)],
};

function dayFaults(reviewed: string | undefined, today: string): readonly Finding[] {
  if (reviewed === undefined) return [];
  const isInCalendar = isDay(reviewed);
  if (!isInCalendar || !isYear(Number(reviewed.slice(0, 4)))) {
    return [
      finding(
        '/reviewed',
        undefined,
        isInCalendar
          ? { da: `Dagen ${reviewed} findes ikke i vor tid`, en: `The day ${reviewed} is not one of our time` }
          : { da: `Dagen ${reviewed} findes ikke i kalenderen`, en: `The day ${reviewed} is not in the calendar` },
        { da: 'Skriv den dag, alt sidst blev gået igennem', en: 'Write the day on which all was last gone through' },
      ),
    ];
  }
  if (reviewed <= today) return [];
  return [
    finding(
      '/reviewed',
      undefined,
      {
        da: `Filen er gennemgået ${reviewed}, som er efter i dag, ${today}`,
        en: `The file was reviewed on ${reviewed}, which is later than today, ${today}`,
      },
      { da: 'Skriv den dag, det skete', en: 'Write the day it was done' },
    ),
  ];
}

function monthsFaults(reviewEvery: number | undefined, reviewed: string | undefined): readonly Finding[] {
  if (reviewEvery === undefined) return [];
  if (!isReviewEvery(reviewEvery)) {
    return [
      finding(
        '/reviewEvery',
        undefined,
        {
          da: `Antallet af måneder, ${reviewEvery}, er ikke fra 1 til 120`,
          en: `The number of months, ${reviewEvery}, is not 1 to 120`,
        },
        {
          da: 'Skriv et helt tal: 6 for en gennemgang hvert halve år',
          en: 'Write a whole number: 6 for a review every half year',
        },
      ),
    ];
  }
  if (reviewed !== undefined) return [];
  return [
    finding(
      '/reviewEvery',
      undefined,
      {
        da: 'Filen siger ikke, hvornår den sidst blev gennemgået',
        en: 'The file does not say when it was last reviewed',
      },
      { da: 'Tilføj reviewed, eller fjern reviewEvery', en: 'Add reviewed, or remove reviewEvery' },
    ),
  ];
}

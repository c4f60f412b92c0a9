import type { Hours } from '../model/contact-point.ts';
import { groupedBy } from '../model/index-by.ts';
import { locate, type Located } from '../model/walk.ts';
import { compareText } from '../queries/item.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const hoursCanBeKept: Rule = {
  name: 'hours-can-be-kept',
  description:
    'Hours end after they begin, on a day and over the year, and no two of one kind overlap; those with a first or last day may stand in for those without.',
  check: ({ contactPoints }) =>
    locate('contactPoints', contactPoints).flatMap(({ record, path }) => {
      const hours = (record.hours ?? []).map((one, index) => ({ record: one, path: `${path}/hours/${index}` }));
      return [...hours.flatMap((one) => backwards(one, record.id)), ...overlaps(hours, record.id)];
    }),
};

function backwards({ record: { opens, closes, validFrom, validThrough }, path }: Located<Hours>, id: string) {
  const found: Finding[] = [];
  if (closes <= opens) {
    found.push(
      finding(
        `${path}/closes`,
        id,
        closes === opens
          ? { da: `Tiden slutter ${closes}, som den begynder`, en: `The hours end at ${closes}, as they begin` }
          : {
              da: `Tiden slutter ${closes}, før den begynder ${opens}`,
              en: `The hours end at ${closes}, before they begin at ${opens}`,
            },
        {
          da: `${closes === opens ? 'Ret en af dem' : 'Byt om på dem'}; det, der går hen over midnat, er to tider`,
          en: `${closes === opens ? 'Correct one of them' : 'Swap them'}; what goes past midnight is two`,
        },
      ),
    );
  }
  if (validFrom !== undefined && validThrough !== undefined && validThrough < validFrom) {
    found.push(
      finding(
        `${path}/validThrough`,
        id,
        {
          da: `Tiden gælder til ${validThrough}, før den gælder fra ${validFrom}`,
          en: `The hours hold through ${validThrough}, before they hold from ${validFrom}`,
        },
        { da: 'Byt om på de to dage', en: 'Swap the two days' },
      ),
    );
  }
  return found;
}

/** Each of the hours that begins before one before it on the same day has ended. */
function overlaps(hours: readonly Located<Hours>[], id: string): readonly Finding[] {
  const found = new Map<string, Finding>();
  const days = hours.flatMap((one) =>
    one.record.days.map((day) => ({ one, key: `${one.record.for} ${day} ${isAlways(one.record)}` })),
  );
  for (const day of groupedBy(days, ({ key }) => key).values()) {
    const sorted = day.map(({ one }) => one).sort((one, other) => compareText(one.record.opens, other.record.opens));
    for (const [index, { record, path }] of sorted.entries()) {
      const before = sorted
        .slice(0, index)
        .find(({ record: other }) => other.closes > record.opens && meet(record, other));
      if (!before) continue;
      found.set(
        path,
        finding(
          path,
          id,
          {
            da: `Tiden ${shown(record)} overlapper ${shown(before.record)} på samme dag`,
            en: `The hours ${shown(record)} overlap ${shown(before.record)} on the same day`,
          },
          { da: 'Ret den ene, eller skriv dem som én', en: 'Correct one, or write them as one' },
        ),
      );
    }
  }
  return [...found.values()];
}

const isAlways = ({ validFrom, validThrough }: Hours): boolean => validFrom === undefined && validThrough === undefined;

/** Whether two hours hold on one day of the year. */
const meet = (one: Hours, other: Hours): boolean =>
  (one.validFrom ?? '') <= (other.validThrough ?? 'ever') && (other.validFrom ?? '') <= (one.validThrough ?? 'ever');

const shown = ({ opens, closes }: Hours): string => `${opens}–${closes}`;

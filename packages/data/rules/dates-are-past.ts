import { spanOf } from '../queries/edtf.ts';
import { datesIn } from './dates.ts';
import { finding } from './rule.ts';
import type { Rule } from './rule.ts';

export const datesArePast: Rule = {
  name: 'dates-are-past',
  description: 'No fact is from the future. Only the end of a programme may lie ahead.',
  check: (dataset, today) =>
    datesIn(dataset)
      .filter(({ property, date }) => property !== 'end' && (spanOf(date)?.first ?? '') > today)
      .map(({ date, path, record }) =>
        finding(
          path,
          record,
          { da: `Datoen ${date} ligger efter i dag, ${today}`, en: `The date ${date} is later than today, ${today}` },
          { da: 'Skriv den dag, kilden taler om', en: 'Write the day the source speaks of' },
        ),
      ),
};

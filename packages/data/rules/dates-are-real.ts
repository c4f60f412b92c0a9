import { isDate, spanOf } from '../queries/edtf.ts';
import { datesIn } from './dates.ts';
import { finding } from './rule.ts';
import type { Rule } from './rule.ts';

export const datesAreReal: Rule = {
  name: 'dates-are-real',
  description: 'Every date is in the calendar, and an interval starts no later than it ends.',
  check: (dataset) =>
    datesIn(dataset).flatMap(({ date, path, record }) => {
      const wrong = date.split('/').find((part) => !isDate(part));
      if (wrong !== undefined) {
        return finding(
          path,
          record,
          { da: `Datoen ${wrong} findes ikke i kalenderen`, en: `The date ${wrong} is not in the calendar` },
          { da: 'Skriv år, måned og dag: 2021-09-30', en: 'Write year, month and day: 2021-09-30' },
        );
      }
      const span = spanOf(date);
      return span && span.first <= span.last
        ? []
        : finding(
            path,
            record,
            { da: `Perioden ${date} slutter, før den begynder`, en: `The interval ${date} ends before it starts` },
            { da: 'Byt om på de to datoer', en: 'Swap the two dates' },
          );
    }),
};

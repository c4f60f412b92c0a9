import { isDate, isTime } from '../edtf.ts';
import { isYear } from '../model/years.ts';
import { isDateField } from './dates.ts';
import type { Fault } from './watch.ts';
import { once, watching } from './watch.ts';

export const datesAreReal = watching({
  name: 'dates-are-real',
  description: 'Every date is in the calendar and in our time, and an interval starts no later than it ends.',
  watch: () => {
    const judge = once(faultOf);
    return { texts: (field) => (isDateField(field) ? judge : undefined) };
  },
});

function faultOf(date: string): Fault | undefined {
  if (date === 'unknown') return undefined;
  const ends = date.split('/');
  const wrong = ends.find((part) => !isDate(part));
  if (wrong !== undefined) {
    return {
      message: { da: `Datoen ${wrong} findes ikke i kalenderen`, en: `The date ${wrong} is not in the calendar` },
      hint: { da: 'Skriv år, måned og dag: 2021-09-30', en: 'Write year, month and day: 2021-09-30' },
    };
  }
  const far = ends.find((part) => !isYear(Number(part.slice(0, 4))));
  if (far !== undefined) {
    return {
      message: { da: `Året i ${far} ligger for langt væk`, en: `The year of ${far} is too far away` },
      hint: { da: 'Ret årstallet: de går fra 1900 til 2200', en: 'Correct the year: they go from 1900 to 2200' },
    };
  }
  if (isTime(date)) return undefined;
  return {
    message: { da: `Perioden ${date} slutter, før den begynder`, en: `The interval ${date} ends before it starts` },
    hint: { da: 'Byt om på de to datoer', en: 'Swap the two dates' },
  };
}

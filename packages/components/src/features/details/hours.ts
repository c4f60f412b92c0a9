import type { Hours, Weekday } from '@klimaindsats/data';

import { formatTime } from '../../words/formats.ts';
import { capitalize } from '../../words/words.ts';
import type { detailsDanish } from './details.da.ts';

const week: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

type Time = Pick<Hours, 'days' | 'opens' | 'closes' | 'validFrom' | 'validThrough'>;

/**
 * Hours as sentences that can be read aloud, one for each set of days: `Mandag til torsdag kl. 9.00 til 12.00 og kl.
 * 13.00 til 15.00`. Those that are over by `today` are left out.
 */
export function sayHours(
  hours: readonly Time[],
  words: typeof detailsDanish,
  language: string,
  today: string,
): readonly string[] {
  const sets = new Map<string, string[]>();
  const inOrder = hours
    // Hours that end before they begin are a mistake, which the validator reports.
    .filter(({ opens, closes }) => opens < closes)
    // A newer version of the data may have days that aren't known here.
    .filter(
      ({ days, validThrough }) => week.some((day) => days.includes(day)) && !(validThrough && validThrough < today),
    )
    .toSorted((one, other) => firstDay(one) - firstDay(other) || (one.opens < other.opens ? -1 : 1));
  for (const { days, opens, closes, validFrom, validThrough } of inOrder) {
    const valid = [
      validFrom && validFrom > today && words.from(formatTime(validFrom, language)),
      validThrough && words.through(formatTime(validThrough, language)),
    ].filter(Boolean);
    // What holds on the same days for the same time is one sentence.
    const key = JSON.stringify([sayDays(days, words), valid.length ? ` (${valid.join(' ')})` : '']);
    sets.set(key, [...(sets.get(key) ?? []), words.clock(opens, closes)]);
  }
  return [...sets].map(([key, times]) => {
    const [days = '', valid = ''] = JSON.parse(key) as readonly string[];
    return `${capitalize(days)} ${times.join(words.and)}${valid}`;
  });
}

const firstDay = ({ days }: Time): number => week.findIndex((day) => days.includes(day));

/** Days of the week, those that follow each other as a span: `mandag til torsdag og lørdag`. */
function sayDays(days: readonly Weekday[], { days: names, everyDay, span, and }: typeof detailsDanish): string {
  const held = week.filter((day) => days.includes(day));
  if (held.length === week.length) return everyDay;
  const runs: Weekday[][] = [];
  for (const day of held) {
    const run = runs.at(-1);
    if (run && week.indexOf(run.at(-1) ?? day) === week.indexOf(day) - 1) run.push(day);
    else runs.push([day]);
  }
  const said = runs.flatMap((run) => {
    const [first = 'Mo'] = run;
    const last = run.at(-1) ?? first;
    // Two days are no span: lørdag og søndag.
    return run.length > 2 ? [span(names[first], names[last])] : run.map((day) => names[day]);
  });
  return said.length > 1 ? said.slice(0, -1).join(', ') + and + (said.at(-1) ?? '') : said.join('');
}

const one = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?$/;

/**
 * Hours from a text as schema.org's openingHours has it: `Mo-Th 09:00-15:00, Fr 09:00-12:00`; undefined where it can't
 * be read.
 */
export function parseHours(text: string): readonly Time[] | undefined {
  const parts = text
    .split(/[,;]\s*(?=[A-Z])/)
    .map((part) => part.trim())
    .filter(Boolean);
  // Days alone belong to the hours that follow them: `Mo, We 09:00-15:00`.
  let before: Weekday[] = [];
  const hours: Time[] = [];
  for (const part of parts) {
    const [days = '', time, ...rest] = part.split(/\s+/);
    const [, from, to = from] = one.exec(days) ?? [];
    const [first, last] = [from, to].map((day) => week.indexOf(day as Weekday));
    if (first === undefined || last === undefined || first < 0 || last < first || rest.length) return undefined;
    before.push(...week.slice(first, last + 1));
    if (!time) continue;
    const [, opens, closes] = /^((?:[01]\d|2[0-3]):[0-5]\d)[-–]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(time) ?? [];
    if (!opens || !closes || closes <= opens) return undefined;
    hours.push({ days: before, opens, closes });
    before = [];
  }
  return before.length || !hours.length ? undefined : hours;
}

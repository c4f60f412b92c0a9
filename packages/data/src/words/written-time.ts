import { isTime } from '../edtf.ts';

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
] as const;

/**
 * A date or an interval as people write it, in EDTF: `1. maj 2026`, `1/5-2026`, `01.05.2026`, `maj 2026` and `2026` are
 * `2026-05-01`, `2026-05` and `2026`, and two with `til`, `to` or a dash between are an interval. `ukendt` is `unknown`.
 * Nothing where it can't be read for certain: a season, a year of two digits, a day that the calendar hasn't.
 */
export function writtenTime(text: string): string | undefined {
  const written = tidy(text);
  if (/^(?:unknown|ukendt)$/.test(written)) return 'unknown';
  const whole = dateOf(written);
  if (whole !== undefined) return whole;
  const ends = endsOf(written);
  const interval = ends?.join('/') ?? '';
  return isTime(interval) ? interval : undefined;
}

/**
 * The two ends of an interval as people write it, each in EDTF, though the second may come before the first. Nothing
 * where a text isn't two dates with `til`, `to`, a dash or a stroke between.
 */
export const writtenEnds = (text: string): readonly [start: string, end: string] | undefined => endsOf(tidy(text));

function endsOf(written: string): readonly [string, string] | undefined {
  const ends = written
    .replace(/^(?:mellem|between) (.+) (?:og|and) /, '$1 – ')
    .split(/ (?:til og med|til|to|through|until) | ?[–—] ?| - |(?<=\d{4}(?:-\d\d){0,2}) ?\/ ?(?=\d{4})/);
  const [start, end] = ends.map(dateOf);
  return ends.length === 2 && start !== undefined && end !== undefined ? [start, end] : undefined;
}

/** A text as it is compared: one space for several, and small letters. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

function dateOf(written: string): string | undefined {
  // `May 1, 2026` is `1 May 2026`.
  const text = written.replace(/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, '$2 $1 $3');
  const [, day, monthNumber, year] =
    /^(?:(?:d(?:en|\.)? )?(\d{1,2})(?:[./-] ?| ))?(\d{1,2})(?:[./-] ?| )(\d{4})$/.exec(text) ?? [];
  const [, dayNumber, monthName = '', yearAfter] =
    /^(?:d(?:en|\.)? )?(?:(\d{1,2})(?:\.|st|nd|rd|th)? )?(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const date =
    year !== undefined && monthNumber !== undefined
      ? [year, two(monthNumber), ...(day === undefined ? [] : [two(day)])].join('-')
      : yearAfter !== undefined
        ? [yearAfter, monthOf(monthName), ...(dayNumber === undefined ? [] : [two(dayNumber)])].join('-')
        : text;
  return isTime(date) && !date.includes('/') ? date : undefined;
}

/** The number of a month; nothing the calendar has for what isn't one. */
function monthOf(name: string): string {
  const index = months.findIndex((names) =>
    names.some((month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september')),
  );
  return index < 0 ? '' : two(String(index + 1));
}

const two = (number: string): string => number.padStart(2, '0');

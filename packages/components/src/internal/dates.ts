import { sharedDanish } from './shared.da.ts';
import { wordsFor } from './words.ts';

/** The locale that numbers, lists and dates of a language are written by: Danish English is British. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

// A format takes longer to make than all else in a rendering, so each is made once.
const formats = new Map<string, Intl.DateTimeFormat>();

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/**
 * A date of the data (EDTF, as exact as it is known) as a person writes it: `juli 2019`, `19. november 2020`. The day
 * stays with its month. Of its parts, year, month and day, the first may be left out.
 */
export function formatDate(date: string, language: string, leftOut = 0): string {
  const time = new Date(date);
  if (!+time) return date;
  const end = date.split('-').length;
  const key = `${language} ${leftOut} ${end}`;
  let format = formats.get(key);
  if (!format) {
    const options = Object.assign({ timeZone: 'UTC' }, ...parts.slice(leftOut, end)) as object;
    formats.set(key, (format = new Intl.DateTimeFormat(localeOf(language), options)));
  }
  return format.format(time).replace(' ', '\u00a0');
}

/** A date or an interval of the data as a person writes it: `mellem 19. november 2020 og 27. september 2021`. */
export function formatTime(time: string, language: string): string {
  const words = wordsFor(language, 'shared', sharedDanish);
  if (time === 'unknown') return words.unknownTime;
  const [from = '', to] = time.split('/');
  if (!to) return formatDate(from, language);
  // Two days of a month: `mellem 27. og 30. september 2021`.
  const common = from.length > 7 && to.startsWith(from.slice(0, 8)) ? 2 : 0;
  return words.between(formatDate(from, language, common), formatDate(to, language));
}

import { features } from '../internal/features.ts';
import { sharedDanish } from './shared.da.ts';
import { languages, wordsFor } from './words.ts';

/** What a language needs to write dates and numbers without asking the browser. */
type Written = Partial<Pick<typeof sharedDanish, 'months' | 'afterDay'>>;

/** Danish and English bring their months: the browser's formats take longer to make than all else in a rendering. */
function writtenIn(language: string): Written {
  return language === 'da' ? sharedDanish : (languages.get(language)?.['shared'] ?? {});
}

/**
 * A date of the data (EDTF, as exact as it is known) as a person writes it: `juli 2019`, `19. november 2020`. The day
 * stays with its month. Of its parts, year, month and day, the first may be left out.
 */
function writeDate(date: string, language: string, leftOut = 0): string {
  if (!+new Date(date)) return date;
  const [year, month, day] = date.split('-');
  const { months, afterDay = '' } = writtenIn(language);
  const written = months
    ? [year, month && months.split(' ')[+month - 1], day && `${+day}${afterDay}`]
        .slice(leftOut)
        .filter(Boolean)
        .reverse()
        .join(' ')
    : features.formatDate?.(date, language, leftOut);
  return written?.replace(' ', '\u00a0') ?? date;
}

/** A date or an interval of the data as a person writes it: `mellem 19. november 2020 og 27. september 2021`. */
export function formatTime(time: string, language: string): string {
  const words = wordsFor(language, 'shared', sharedDanish);
  if (time === 'unknown') return words.unknownTime;
  const [from = '', to] = time.split('/');
  if (!to) return writeDate(from, language);
  // Two days of a month: `mellem 27. og 30. september 2021`.
  const common = from.length > 7 && to.startsWith(from.slice(0, 8)) ? 2 : 0;
  return words.between(writeDate(from, language, common), writeDate(to, language));
}

/** A number as a person writes it: `1.234,5`. */
export function formatNumber(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  // Danish and English write small whole numbers alike; English is written as the British do.
  return writtenIn(language).months && /^\d{1,3}$/.test(String(value))
    ? String(value)
    : value.toLocaleString(language === 'en' ? 'en-GB' : language, options);
}

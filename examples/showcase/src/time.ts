/** Times as people write them, and as the elements read them. */
import { isTime } from '@klimaindsats/data/edtf';

/** Days first, as they are written in Danish: `19-11-2020`, `19.11.2020`, `11-2020`. */
const danish = /^(?:(\d{1,2})[-./ ]+)?(\d{1,2})[-./ ]+(\d{4})$/;

/**
 * A time in EDTF, of a text that is one already or is written the Danish way. `undefined` for what is no time, a 31st of
 * February among them.
 */
export function parseTime(text: string): string | undefined {
  // A slash is between the parts of a Danish date, or between two dates.
  const time = danish.test(text.trim()) ? edtfOf(text) : text.split('/').map(edtfOf).join('/');
  return isTime(time) ? time : undefined;
}

function edtfOf(text: string): string {
  const [, day, month = '', year] = danish.exec(text.trim()) ?? [];
  if (!year) return text.trim();
  return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}

/** A time of the data in words: `19. november 2020`. */
export function timeText(time: string, language: 'da' | 'en'): string {
  const text = (date: string): string => {
    const [, month, day] = date.split('-');
    return new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'da', {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  };
  const [from = '', to] = time.split('/').map(text);
  if (!to) return from;
  return language === 'en' ? `Between ${from} and ${to}` : `Mellem ${from} og ${to}`;
}

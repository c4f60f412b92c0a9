/** Times as people write them, and as the elements read them. */

/** Days first, as they are written in Danish: `19-11-2020`, `19.11.2020`, `11-2020`. */
const danish = /^(?:(\d{1,2})[-./ ]+)?(\d{1,2})[-./ ]+(\d{4})$/;

/**
 * A time in EDTF, of a text that is one already or is written the Danish way. `undefined` for what is no time, a 31st of
 * February among them.
 */
export function parseTime(text: string): string | undefined {
  const whole = parseDate(text);
  if (whole) return whole;
  const [from, to, ...more] = text.split('/').map(parseDate);
  return from && to && from < to && more.length === 0 ? `${from}/${to}` : undefined;
}

function parseDate(text: string): string | undefined {
  const given = text.trim();
  const [, day, month = '', year] = danish.exec(given) ?? [];
  const date = year ? [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-') : given;
  const time = new Date(date);
  // Some engines take the 31st of February for the 3rd of March.
  const isTime = /^\d{4}(-\d\d){0,2}$/.test(date) && +time && time.toISOString().startsWith(date);
  return isTime ? date : undefined;
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

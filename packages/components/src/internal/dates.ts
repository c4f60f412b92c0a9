const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/** A date of the data (EDTF, as exact as it is known) as a person writes it: `juli 2019`, `19. november 2020`. */
export function formatDate(date: string, language: string): string {
  const options = Object.assign({ timeZone: 'UTC' }, ...parts.slice(0, date.split('-').length)) as object;
  const time = new Date(date);
  return isNaN(time.getTime()) ? date : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(time);
}

/** A date or an interval of the data, formatted; an interval goes through `between`. */
export function formatTime(time: string, language: string, between: (from: string, to: string) => string): string {
  const [from = '', to] = time.split('/');
  return to === undefined ? formatDate(from, language) : between(formatDate(from, language), formatDate(to, language));
}

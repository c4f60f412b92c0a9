const formats = new Map<string, Intl.DateTimeFormat>();

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/** A date, as exact as it is written, as the browser writes it in a language. Of its parts the first may be left out. */
export function formatDate(date: string, language: string, leftOut: number): string {
  const exactness = date.split('-').length;
  const key = `${language} ${leftOut} ${exactness}`;
  let format = formats.get(key);
  if (!format) {
    const options = Object.assign({ timeZone: 'UTC' }, ...parts.slice(leftOut, exactness)) as object;
    formats.set(key, (format = new Intl.DateTimeFormat(language, options)));
  }
  return format.format(new Date(date));
}

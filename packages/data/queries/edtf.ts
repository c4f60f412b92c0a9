/** The first and the last day that a date or an interval in EDTF may mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days a date or an interval spans: `2019` the whole year; `undefined` for `unknown` and for what is no date. */
export function spanOf(edtf: string): Span | undefined {
  const [start = '', end = start, ...rest] = edtf.split('/');
  if (rest.length > 0 || !isDate(start) || !isDate(end)) return undefined;
  return { first: firstDay(start), last: lastDay(end) };
}

/** Whether a text is a day, a month or a year that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/.test(text)) return false;
  const day = firstDay(text);
  // An impossible month is an invalid date; the 31st of February rolls over to another day.
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
}

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean => text.length === 10 && isDate(text);

const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

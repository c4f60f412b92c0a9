/** Dates and intervals in EDTF (ISO 8601-2:2019, level 0): a day, a month, a year, or a time between two of them. */

/** The first and the last day that a date or an interval in EDTF may mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * The days a date or an interval spans: `2019` the whole year; `undefined` for `unknown` and for what is no date. An
 * interval that ends before it begins has its `last` before its `first`.
 */
export function spanOf(edtf: string): Span | undefined {
  const [start = '', end = start, ...rest] = edtf.split('/');
  if (rest.length > 0 || !isDate(start) || !isDate(end)) return undefined;
  return { first: firstDay(start), last: lastDay(end) };
}

/** Whether a text is a date or an interval that the calendar has, and that doesn't end before it begins. */
export function isTime(text: string): boolean {
  const span = spanOf(text);
  return !!span && span.first <= span.last;
}

/** Whether a text is a day, a month or a year that the calendar has. */
export const isDate = (text: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$/.test(text) ||
  // In other years the 29th of February is the 1st of March.
  (/^\d{4}-02-29$/.test(text) && new Date(text).getUTCDate() > 1);

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean => text.length === 10 && isDate(text);

const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** The last day of a date: of `2020-02`, `2020-02-29`. What is no date that the calendar has stays as it is. */
export function lastDay(date: string): string {
  if (date.length > 7 || !isDate(date)) return date;
  const day = new Date(date);
  // Day 0 of a month is the last of the month before it, and months are counted from 0.
  day.setUTCMonth(Number(date.slice(5) || 12), 0);
  return day.toISOString().slice(0, 10);
}

/**
 * Whether a day comes before all of a date or an interval that the calendar has. Their texts are compared, without
 * spans.
 */
export const isBefore = (day: string, edtf: string): boolean => day < edtf.replace(/\/.*/, '');

/** Whether a day comes after all of a date or an interval that the calendar has. */
export function isAfter(day: string, edtf: string): boolean {
  const end = edtf.slice(edtf.indexOf('/') + 1);
  return day > end && !day.startsWith(end);
}

import { isDay, lastDay } from '../edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import type { IsoDate } from '../model/scalars.ts';
import { todayInDenmark } from '../model/today.ts';
import { isYear } from '../rules/years.ts';

/** What `reviewOf` reads. */
export type Reviewed = Pick<Dataset, 'reviewed' | 'reviewEvery'>;

/** How a data set is kept up to date. */
export interface Review {
  /** The day on which its publisher last went through all of it. */
  readonly reviewed: IsoDate;
  /** The day by which it is to be gone through again. */
  readonly due: IsoDate;
  /** Whether the review still holds: the day asked of isn't after `due`. */
  readonly kept: boolean;
}

/**
 * When a data set was gone through, and whether that still holds on a day; `undefined` where it never was, and where
 * `reviewed` is no day. Six months after the 31st of August is the last of February.
 *
 * @param day The day asked of; today in Denmark if left out.
 */
export function reviewOf(data: Reviewed, day: IsoDate = todayInDenmark()): Review | undefined {
  const [{ reviewed }, due] = [data, dueOf(data)];
  return reviewed !== undefined && due !== undefined ? { reviewed, due, kept: day <= due } : undefined;
}

/** The day by which a data set is to be gone through again; `undefined` where it never was. */
export function dueOf({ reviewed = '', reviewEvery = 12 }: Reviewed): IsoDate | undefined {
  const [year = 0, month = 0] = reviewed.split('-').map(Number);
  if (!isDay(reviewed) || !isYear(year)) return undefined;
  const every = isReviewEvery(reviewEvery) ? reviewEvery : 12;
  const dueMonth = new Date(Date.UTC(year, month - 1 + every)).toISOString().slice(0, 7);
  const [same, last] = [dueMonth + reviewed.slice(7), lastDay(dueMonth)];
  return same < last ? same : last;
}

/** Whether a number is one of months that a review can hold. */
export const isReviewEvery = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= 120;

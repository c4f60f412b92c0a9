import { isDay, lastDay } from '../edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import type { IsoDate } from '../model/scalars.ts';
import { todayInDenmark } from '../model/today.ts';
import { isYear } from '../model/years.ts';

/** What `reviewOf` reads. */
export type Reviewed = Pick<Dataset, 'reviewed' | 'reviewEvery'>;

/** How a data set is kept up to date. */
export interface Review {
  /** The day on which its publisher last went through all of it. */
  readonly reviewed: IsoDate;
  /** The day by which the next review is due. */
  readonly due: IsoDate;
  /** Whether the review still holds: the day isn't after `due`. */
  readonly kept: boolean;
}

/**
 * When the publisher last reviewed a data set, and whether the review still holds on a day; `undefined` without a
 * review, and where `reviewed` is no day. Six months after the 31st of August is the last of February.
 *
 * @param day The day; by default today in Denmark.
 */
export function reviewOf(data: Reviewed, day: IsoDate = todayInDenmark()): Review | undefined {
  const [{ reviewed }, due] = [data, dueOf(data)];
  return reviewed !== undefined && due !== undefined ? { reviewed, due, kept: day <= due } : undefined;
}

/** The day by which the next review of a data set is due; `undefined` without a review. */
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

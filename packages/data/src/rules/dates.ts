import { collectionNames, collections } from '../model/collections.ts';

/** The fields that hold a date. */
const dates: ReadonlySet<string> = new Set(
  collectionNames.flatMap((name) => collections[name].dates.map((field) => `${name}/${field}`)),
);

/** Whether a field, named by the way to it, holds a date or an interval. */
export const isDateField = (field: string): boolean => dates.has(field);

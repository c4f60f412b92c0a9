import { type Span, spanOf as readSpan } from '../edtf.ts';
import { collectionNames, collections } from '../model/collections.ts';

/** The fields that hold a date. */
const dates: ReadonlySet<string> = new Set(
  collectionNames.flatMap((name) => collections[name].dates.map((field) => `${name}/${field}`)),
);

/** Whether a field, named by the way to it, holds a date or an interval. */
export const isDateField = (field: string): boolean => dates.has(field);

const known = new Map<string, Span | null>();

/** The days that a date or an interval spans, as `edtf.ts` says, read once: the same few dates stand in many records. */
export function spanOf(time = ''): Span | undefined {
  let span = known.get(time);
  if (span === undefined) {
    // What stays in memory has an end.
    if (known.size > 10_000) known.clear();
    span = readSpan(time) ?? null;
    known.set(time, span);
  }
  return span ?? undefined;
}

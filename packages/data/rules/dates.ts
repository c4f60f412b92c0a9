import type { Dataset } from '../model/dataset.ts';
import { objectsIn } from './rule.ts';

/** The properties that hold a date. */
const dated = new Set(['asOf', 'published', 'announced', 'admitted', 'start', 'end', 'removed']);

/** A date where it stands. */
export interface Dated {
  readonly property: string;
  readonly date: string;
  readonly path: string;
  readonly record: string | undefined;
}

/** Every date of a data set, save those that are said to be unknown. */
export const datesIn = (dataset: Dataset): readonly Dated[] =>
  objectsIn(dataset).flatMap(({ record, path, id }) =>
    Object.entries(record).flatMap(([property, date]: [string, unknown]) =>
      dated.has(property) && typeof date === 'string' && date !== 'unknown'
        ? [{ property, date, path: `${path}/${property}`, record: id }]
        : [],
    ),
  );

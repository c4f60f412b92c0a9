/**
 * A column of records, one value after the other: texts between bars, where nothing stands for a record without one; or
 * the values there are, and for each record a character that tells which is its own; or columns of their own.
 */
export type Column =
  string | readonly [values: readonly unknown[], places: string] | { readonly [field: string]: Column };

/** The character that stands for the first value of a column; those after it follow, and one before stands for none. */
export const firstPlace = 48;

/**
 * Records from their columns. The build writes long lists of facts so: what is alike stands together, and compresses to
 * less than half.
 */
export function recordsOf(columns: Readonly<Record<string, Column>>): readonly unknown[] {
  const records: Record<string, unknown>[] = [];
  for (const [field, column] of Object.entries(columns)) {
    valuesOf(column).forEach((value, index) => {
      const record = (records[index] ??= {});
      if (value) record[field] = value;
    });
  }
  return records;
}

function valuesOf(column: Column): readonly unknown[] {
  if (typeof column === 'string') return column.split('|');
  if (!Array.isArray(column)) return recordsOf(column as Readonly<Record<string, Column>>);
  const [values, places] = column as readonly [readonly unknown[], string];
  return Array.from(places, (place) => values[place.charCodeAt(0) - firstPlace]);
}

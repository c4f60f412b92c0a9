/**
 * Throws with a clear message when a query doesn't get the data first. The types say so too, but not everyone has them.
 */
export function assertDataFirst(collection: unknown, query: string): void {
  if (!Array.isArray(collection)) throw new TypeError(`${query} takes the data first: ${query}(initiative, …).`);
}

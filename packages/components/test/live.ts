/** What the server of the tests has for `src`, in `runner/live.ts`. */

/** The address of a file of some kind, one of its own for a test. */
export const address = (kind: string): string => `/live/${kind}/${crypto.randomUUID()}`;

/** How often a file was asked for, or was as the page had it. */
export async function countOf(src: string, what: 'asked' | 'unchanged'): Promise<number> {
  const answer = await fetch(src.replace(/^\/live\/[^/]*/, `/live/${what}`));
  return ((await answer.json()) as { readonly count: number }).count;
}

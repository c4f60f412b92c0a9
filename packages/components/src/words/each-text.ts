import type { Spoken } from '../internal/facts.ts';

/** Visits the texts in a value in the order they stand in, which is the order of the list of their English. */
export function eachText(value: unknown, visit: (text: Spoken) => void): void {
  if (typeof value !== 'object' || !value) return;
  if ('da' in value) visit(value as Spoken);
  else for (const part of Object.values(value)) eachText(part, visit);
}

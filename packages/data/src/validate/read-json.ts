import type { Problem } from '../model/problem.ts';
import { placesIn, scanJson } from './json.ts';

/** A JSON text that was read: its value, and what the value alone doesn't show. */
export interface JsonReading {
  /** What it says; left out where it isn't JSON. */
  readonly value?: unknown;
  /** Where it stops being JSON, from 1. */
  readonly brokenAt?: { readonly line: number; readonly character: number };
  /** How many lists and objects lie in each other at most. */
  readonly depth: number;
  /** The keys that an object has twice: a parser drops all but the last. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON text as `JSON.parse` does, and says where it breaks and which keys an object has twice. Never throws.
 */
export function readJson(text: string): JsonReading {
  const { wrongAt, repeated, depth } = scanJson(text);
  const placeOf = placesIn(text);
  const problems = repeated.map(({ path, at }): Problem => {
    const [line, character] = placeOf(at);
    return {
      path,
      rule: 'keys-stand-once',
      message: {
        da: `Feltet står der to gange, igen på linje ${line}, tegn ${character}`,
        en: `The field stands there twice, again on line ${line}, character ${character}`,
      },
      hint: { da: 'Saml dem til ét, eller fjern det ene', en: 'Make one of them, or remove one' },
    };
  });
  if (wrongAt === undefined) return { value: JSON.parse(text), depth, problems };
  const [line, character] = placeOf(wrongAt);
  return { brokenAt: { line, character }, depth, problems };
}

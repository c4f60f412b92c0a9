/** A small reader for live data in a page: it requires what it needs, and ignores what it doesn't know. */
import { shape } from './generated/shape.js';
import type { Dataset } from './model/dataset.ts';
import type { Result } from './model/result.ts';
import { readWith } from './read/read-with.ts';

export { largestLoaded } from './model/limits.ts';
export type { Problem } from './model/problem.ts';
export type { Result } from './model/result.ts';

/**
 * Reads a parsed JSON file as a data set. It ignores fields and values of a newer minor version, leaves out what is left
 * of people who were taken out, and refuses another major version by name. Check a file with `validate`, which asks
 * more, before you publish it.
 *
 * @param earlier Data read before, never changed since: the reader skips objects that both hold, so one change in many
 * records is read at once.
 */
export const read = (value: unknown, earlier?: Dataset): Result => readWith(shape, value, earlier);

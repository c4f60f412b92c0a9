/** A small reader for live data in a page: what it needs must be there, what it doesn't know it lets be. */
import { shape } from './generated/shape.js';
import type { Dataset } from './model/dataset.ts';
import type { Result } from './model/result.ts';
import { readWith } from './read/read-with.ts';

export type { Problem } from './model/problem.ts';
export type { Result } from './model/result.ts';

/**
 * Reads a parsed JSON file as a data set. Fields and values of a newer minor version are let be; another major version is refused
 * by name. A file that is to be published is checked with `validate`, which asks more.
 *
 * @param earlier Data read before, never changed since: objects that both hold are not looked at again, so that one
 * change in many records is read at once.
 */
export const read = (value: unknown, earlier?: Dataset): Result => readWith(shape, value, earlier);

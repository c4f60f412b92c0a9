/** A small reader for live data in a page: what it needs must be there, what it doesn't know it lets be. */
import type { Dataset } from './model/dataset.ts';
import { readWith } from './read/read-with.ts';
import type { Result } from './validate/result.ts';
import { shape } from './data/shape.js';

export type { Problem } from './model/problem.ts';
export type { Result } from './validate/result.ts';

/**
 * Reads a parsed JSON file as a data set. Fields of a newer minor version are let be; another major version is refused
 * by name. A file that is to be published is checked with `validate`, which asks more.
 *
 * @param earlier Data read before, never changed since: objects that both hold are not looked at again, so that one
 * change in many records is read at once.
 */
export const read = (value: unknown, earlier?: Dataset): Result => readWith(shape, value, earlier);

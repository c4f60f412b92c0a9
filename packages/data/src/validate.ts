/** Checks data sets: first a compiled schema, then rules. No `eval`, nothing to install, any browser. */
import { validate as check } from './generated/schema-check.js';
import type { Validation } from './model/result.ts';
import type { ValidateOptions } from './validate/validate-with.ts';
import { validateWith } from './validate/validate-with.ts';

export type { Problem } from './model/problem.ts';
export type { Result, Validation } from './model/result.ts';
export type { ValidateOptions } from './validate/validate-with.ts';
export type { JsonReading } from './validate/read-json.ts';
export { draftField } from './model/draft.ts';
export { largestFile } from './model/limits.ts';
export { read } from './read.ts';
export { readJson } from './validate/read-json.ts';
export { sentence } from './validate/sentence.ts';

/**
 * Checks a parsed JSON file strictly, and returns typed data, or the problems, each with its place, what is wrong and
 * what to do. The rules run once the schema finds nothing, so fixing its problems may show more. `notes` are findings
 * that may be right all the same: a text of `klimaindsats new` that nobody has written over, a trend with one figure.
 */
export const validate = (value: unknown, options?: ValidateOptions): Validation => validateWith(check, value, options);

import type { Text } from './text.ts';

/** What is wrong with a data set, where, and what to do about it. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901): `/municipalities/3/name`. Empty for the whole. */
  readonly path: string;
  /** The id of the record it is in, if it is in one that has an id. */
  readonly record?: string;
  /** The rule that is broken: `references-resolve`, or `schema` for the schema's. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: Text;
  /** What to do. */
  readonly hint: Text;
}

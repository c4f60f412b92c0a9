import type { Dataset } from '../model/dataset.ts';
import type { IsoDate } from '../model/scalars.ts';
import { rules } from '../rules/index.ts';
import type { Result } from './result.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SchemaError } from './schema-problems.ts';
import { versionProblem } from './version.ts';

/** A compiled schema: whether a value passes it, and what it found in the last one. */
export interface SchemaCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Settings of a validation. */
export interface ValidateOptions {
  /** The day that no fact may be later than; today if left out. */
  readonly today?: IsoDate;
}

/** Whether a value is a data set: the schema first, then the rules that a schema can't say. */
export function validateWith(
  check: SchemaCheck,
  value: unknown,
  { today = new Date().toISOString().slice(0, 10) }: ValidateOptions = {},
): Result {
  const unreadable = versionProblem(value);
  if (unreadable) return { valid: false, problems: [unreadable] };
  if (!check(value)) return { valid: false, problems: schemaProblems(check.errors ?? [], value) };

  const data = value as Dataset;
  const problems = rules.flatMap(({ name, check: find }) =>
    find(data, today).map((found) => ({ ...found, rule: name })),
  );
  return problems.length === 0 ? { valid: true, data, problems: [] } : { valid: false, problems };
}

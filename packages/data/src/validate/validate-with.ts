import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Validation } from '../model/result.ts';
import type { IsoDate } from '../model/scalars.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { todayInDenmark } from '../model/today.ts';
import { isNewerMinor, versionProblem } from '../model/version-problem.ts';
import { rules } from '../rules/index.ts';
import { ask } from '../rules/watch.ts';
import type { NamedPatterns, SchemaError } from './schema-problems.ts';
import { schemaProblems } from './schema-problems.ts';

/** A compiled schema: whether a value passes it, and what it found in the last one. */
export interface SchemaCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
  readonly named: NamedPatterns;
}

/** Settings of a validation. */
export interface ValidateOptions {
  /** The day that no fact may be later than; today in Denmark if left out. */
  readonly today?: IsoDate;
}

/** The rules that it may be right not to heed. */
const noted: ReadonlySet<string> = new Set(rules.filter(({ isNote }) => isNote).map(({ name }) => name));

/** Whether a value is a data set: the schema first, then the rules that a schema can't say. */
export function validateWith(
  check: SchemaCheck,
  value: unknown,
  { today = todayInDenmark() }: ValidateOptions = {},
): Validation {
  const unreadable = versionProblem(value);
  if (unreadable) return { valid: false, problems: [unreadable], notes: [] };
  if (!check(value)) {
    const problems = schemaProblems(check.errors ?? [], value, check.named);
    return {
      valid: false,
      problems: isNewerMinor(value) ? [newerProblem(value), ...problems] : problems,
      notes: [],
    };
  }

  const data = value as Dataset;
  const found = ask(rules, data, today);
  const notes = found.filter(({ rule }) => noted.has(rule));
  const problems = found.filter(({ rule }) => !noted.has(rule));
  return problems.length === 0 ? { valid: true, data, problems: [], notes } : { valid: false, problems, notes };
}

/** Why the schema may find something in a file of a newer minor version. */
function newerProblem(value: unknown): Problem {
  const { schemaVersion: version } = value as Pick<Dataset, 'schemaVersion'>;
  return {
    path: '/schemaVersion',
    rule: 'schema-version',
    message: { da: `Filen har skemaversion ${version}`, en: `The file has schema version ${version}` },
    hint: {
      da: `Her tjekkes version ${schemaVersion}, som ikke kender det, der er nyere: brug en nyere udgave`,
      en: `This checks version ${schemaVersion} and knows none of what is newer: use a newer release`,
    },
  };
}

/** A reporter of node:test: how many tests passed and failed, what failed and why, as JSON. */
import { relative, resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

import { notCompared } from './require-tool.ts';

/** A test that failed or was skipped, by its name and those it stands below, and why. */
export interface Told {
  readonly name: string;
  /** The file it is in, from the top of the repository. */
  readonly file: string;
  readonly reason: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Told[];
  /** Tests that this machine lacks the means for. */
  readonly skipped: readonly Told[];
  /** What counts as failed without a failing test: a test that is skipped, a file that holds none. */
  readonly problems: readonly string[];
}

export default async function* counts(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const problems: string[] = [];
  const failures: Told[] = [];
  const skipped: Told[] = [];
  /** The names that the current test stands below. */
  const above: string[] = [];
  let empty = 0;
  let total: Counts = { passed: 0, failed: 0, failures, skipped, problems };
  for await (const { type, data } of events) {
    if (type === 'test:start') above.splice(data.nesting, Infinity, data.name);
    // A suite fails with its tests, which report their own failures.
    if (type === 'test:fail' && (data.details.error as NodeError).failureType !== 'subtestsFailed') {
      failures.push(told(data, above, reasonOf(data.details.error)));
    }
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
      const reason = typeof data.skip === 'string' ? data.skip : '';
      if (reason.startsWith(notCompared)) skipped.push(told(data, above, reason));
      else problems.push(`“${data.name}” in ${data.file ?? '?'} is skipped or to do`);
    }
    // Node calls a file without tests one passed test, by its path.
    if (type === 'test:pass' && data.nesting === 0 && resolve(data.name) === data.file) {
      empty++;
      problems.push(`${data.name} holds no test`);
    }
    if (type === 'test:summary' && data.file === undefined) {
      const { passed, tests } = data.counts;
      const failed = tests - passed + empty - skipped.length;
      total = { passed: passed - empty, failed, failures, skipped, problems };
    }
  }
  yield JSON.stringify(total);
}

function told(
  { name, nesting, file = '?' }: { readonly name: string; readonly nesting: number; readonly file?: string },
  above: readonly string[],
  reason: string,
): Told {
  return { name: [...above.slice(0, nesting), name].join(' › '), file: relative(process.cwd(), file), reason };
}

/** What its types leave out. */
type NodeError = Error & { readonly failureType?: string };

/** What was wrong: node:test wraps what a test threw. */
function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : error.message;
}

/** Writes how many tests passed and failed, and why none may be skipped, to the file named in `TEST_COUNTS`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Counts, Told } from 'tools/counts';

export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env['TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(sum(sessions)));
    },
  };
}

function sum(sessions: readonly TestSession[]): Counts {
  let passed = 0;
  let failed = 0;
  const failures: Told[] = [];
  const problems: string[] = [];
  for (const session of sessions) {
    const file = relative(process.cwd(), session.testFile);
    const tests = session.testResults ? allTests(session.testResults) : [];
    for (const { name, result } of tests) {
      if (result.skipped) problems.push(`${file}: “${name}” is skipped`);
      if (result.passed && !result.skipped) passed++;
      else failed++;
      if (!result.passed && !result.skipped) failures.push({ name, file, reason: result.error?.message ?? '' });
    }
    if (tests.length === 0) problems.push(`${file}: no test ran`);
    for (const { message } of session.errors) failures.push({ name: file, file, reason: message });
    // A file that failed to load, or threw outside its tests, counts as one failed test.
    if (tests.length === 0 || session.errors.length > 0) failed++;
  }
  return { passed, failed, failures, skipped: [], problems };
}

/** Each test with its name below those it stands in. */
function allTests(
  { tests, suites }: TestSuiteResult,
  above: readonly string[] = [],
): readonly { readonly name: string; readonly result: TestResult }[] {
  return [
    ...tests.map((result) => ({ name: [...above, result.name].join(' › '), result })),
    ...suites.flatMap((suite) => allTests(suite, [...above, suite.name])),
  ];
}

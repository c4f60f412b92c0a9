/** Writes how many tests passed and failed, and why none may be skipped, to the file named in `TEST_COUNTS`. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env['TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(sum(sessions)));
    },
  };
}

function sum(sessions: readonly TestSession[]): { passed: number; failed: number; problems: readonly string[] } {
  let passed = 0;
  let failed = 0;
  const problems: string[] = [];
  for (const session of sessions) {
    const tests = session.testResults ? allTests(session.testResults) : [];
    for (const test of tests) {
      if (test.skipped) problems.push(`${session.testFile}: “${test.name}” is skipped`);
      if (test.passed && !test.skipped) passed++;
      else failed++;
    }
    if (tests.length === 0) problems.push(`${session.testFile}: no test ran`);
    // A file that failed to load, or threw outside its tests, counts as one failed test.
    if (tests.length === 0 || session.errors.length > 0) failed++;
  }
  return { passed, failed, problems };
}

function allTests({ tests, suites }: TestSuiteResult): TestSuiteResult['tests'] {
  return [...tests, ...suites.flatMap(allTests)];
}

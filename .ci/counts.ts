/** A reporter of node:test: how many tests passed and failed, and why some count as failed, as JSON. */
import { resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly string[];
}

export default async function* counts(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const problems: string[] = [];
  let empty = 0;
  let total: Counts = { passed: 0, failed: 0, problems };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
      problems.push(`“${data.name}” in ${data.file ?? '?'} is skipped or to do`);
    }
    // Node calls a file without tests one passed test, by its path.
    if (type === 'test:pass' && data.nesting === 0 && resolve(data.name) === data.file) {
      empty++;
      problems.push(`${data.name} holds no test`);
    }
    if (type === 'test:summary' && data.file === undefined) {
      const { passed, tests } = data.counts;
      total = { passed: passed - empty, failed: tests - passed + empty, problems };
    }
  }
  yield JSON.stringify(total);
}

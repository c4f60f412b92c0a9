import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';

import { skip } from 'tools/require-tool';

/** Third-party standards, kept beside the repository where it is tested in full; a clone has none. */
const folder = new URL('../../../../shared/standards/', import.meta.url);

/** Whether the standards are there; where they aren't, the test is skipped, aloud. */
export function hasStandards(test: Pick<TestContext, 'skip'>): boolean {
  if (existsSync(folder)) return true;
  // CI of a clone has no such folder either: what the standards ask for is tested field by field as well.
  skip(test, 'this needs ../shared/standards beside the repository.', {});
  return false;
}

/** The text of a file of the standards: `dcat-ap/dk-shapes.ttl`. */
export function standard(name: string): string {
  const bytes = readFileSync(new URL(name, folder));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

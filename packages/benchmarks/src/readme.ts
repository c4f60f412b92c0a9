/** Writes a run into the READMEs: all of it into that of this package, and what a user needs into that of the components. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import type { Bytes, Verdict } from './budgets.ts';
import type { Medians } from './measure/medians.ts';
import { components, sources } from './paths.ts';
import { resultsOf, type Run } from './results.ts';
import { summaryOf } from './summary.ts';

const [start, end] = [
  '<!-- From here to the next mark: written by `pnpm bench --write` in packages/benchmarks. -->',
  '<!-- Written until here. -->',
];

export async function writeReadmes(
  bytes: Bytes,
  medians: Medians,
  verdicts: readonly Verdict[],
  run: Run,
): Promise<void> {
  await write(join(sources, '../README.md'), resultsOf(medians, verdicts, run));
  await write(join(components, 'README.md'), summaryOf(bytes, medians));
}

async function write(file: string, text: string): Promise<void> {
  const readme = replaceBetweenMarks(readFileSync(file, 'utf8'), text);
  writeFileSync(file, await format(readme, { ...(await resolveConfig(file)), filepath: file }));
}

/** A README with another text between its two marks. */
export function replaceBetweenMarks(readme: string, text: string): string {
  const [before = '', rest] = readme.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined)
    throw new Error(`README.md lacks the two marks. Put them where the numbers go: ${start} ${end}`);
  return [before, start, `\n\n${text}\n\n`, end, after].join('');
}

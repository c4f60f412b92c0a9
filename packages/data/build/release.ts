/** Says whether the version rises as much as the changes since the last release ask; --record keeps this as the last. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';

import type { Release } from '../src/versions/release.ts';
import { releaseProblem } from '../src/versions/release.ts';
import { currentDataset } from './current.ts';

const released = new URL('../released/', import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const current: Release = {
  dataset: await currentDataset(),
  schema: read(new URL('../schema/dataset.schema.json', import.meta.url)) as object,
};
const { version } = current.dataset;

if (process.argv.includes('--record')) {
  await mkdir(released, { recursive: true });
  writeFileSync(new URL('initiative.json', released), `${JSON.stringify(current.dataset, null, 2)}\n`);
  writeFileSync(new URL('schema.json', released), `${JSON.stringify(current.schema, null, 2)}\n`);
  console.log(`packages/data/released/ now holds ${version}. Commit it with the release.`);
} else if (!existsSync(new URL('initiative.json', released))) {
  console.log(
    `Nothing is released yet, so ${version} may be. After the first release, run \`pnpm --filter @klimaindsats/data release --record\`.`,
  );
} else {
  const last = {
    dataset: read(new URL('initiative.json', released)),
    schema: read(new URL('schema.json', released)),
  } as Release;
  const problem = releaseProblem(last, current);
  if (problem === undefined) console.log(`${version} may be released after ${last.dataset.version}.`);
  else {
    console.error(problem);
    process.exitCode = 1;
  }
}

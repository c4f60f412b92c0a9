import type { Dataset } from '../model/dataset.ts';
import { diff, greatest } from './diff.ts';
import { schemaBump } from './schema-bump.ts';
import { bumpBetween } from './version.ts';

/** What is released: the data and the schema it was written to. */
export interface Release {
  readonly dataset: Dataset;
  readonly schema: object;
}

/** Why a version may not be released after another, as a sentence; `undefined` when it may. */
export function releaseProblem(released: Release, next: Release): string | undefined {
  const { bump: dataBump, changes } = diff(released.dataset, next.dataset);
  const needed = greatest([dataBump, schemaBump(released.schema, next.schema)]);
  const [before, after] = [released.dataset.version, next.dataset.version];
  const given = bumpBetween(before, after);
  if (given !== undefined && greatest([given, needed]) === given) return undefined;
  const what = changes
    .map(({ collection, record, text }) => `  ${[collection, record, text.en].filter(Boolean).join(' › ')}`)
    .join('\n');
  return `Version ${after} is too small a step from ${before}: the changes ask for a ${needed} one. Set the version in packages/data/package.json.\n${what}`;
}

import type { Dataset } from '../model/dataset.ts';
import type { Bump } from './diff.ts';
import { diff, greatest } from './diff.ts';
import { schemaBump } from './schema-bump.ts';

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

/** The step from one version to another; `undefined` for a step back. Before 1.0.0 npm takes the minor for the major. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const [old, now] = [before.split('.').map(Number), after.split('.').map(Number)];
  const moved = old.findIndex((part, index) => part !== now[index]);
  if (moved === -1) return 'none';
  if ((now[moved] ?? 0) < (old[moved] ?? 0)) return undefined;
  const steps: readonly Bump[] = old[0] === 0 ? ['major', 'major', 'minor'] : ['major', 'minor', 'patch'];
  return steps[moved];
}

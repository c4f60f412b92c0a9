import { join } from 'node:path';

/** The folder of the benchmark. */
export const bench = import.meta.dirname;

/** What the benchmark writes; no part of the repository. */
export const output = join(bench, 'dist');

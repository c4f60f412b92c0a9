/** Where things are on the disk. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The modules of the benchmark. */
export const sources = import.meta.dirname;

/** What the benchmark compares with and draws with, installed apart. */
export const rivals = join(sources, '../rivals');

/** What the benchmark writes; no part of the repository. */
export const output = join(sources, '../dist');

/** The package that is measured. */
export const components = dirname(fileURLToPath(import.meta.resolve('@klimaindsats/components/package.json')));

export type ScriptFile = 'klimaindsats.js' | `klimaindsats.${string}.js`;

/** A script file as it is published. */
export const published = (file: ScriptFile): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@klimaindsats/components/standalone'))), file);

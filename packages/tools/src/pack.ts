/** Packs the packages, as they are built, into the tarballs that a release would publish. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { pnpm, run } from './steps.ts';

export async function pack(folder: string): Promise<readonly string[]> {
  const { ok, output } = await run([...pnpm, '--filter', '@klimaindsats/*', 'pack', '--pack-destination', folder]);
  if (!ok) throw new Error(`The packages can't be packed:\n${output}`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name));
}

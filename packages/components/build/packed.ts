/** The packages packed and unpacked in a folder of their own, where an app would have them, beside the app's own lit. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pack } from 'tools/pack';

export interface Packed {
  /** The app's folder. */
  readonly app: string;
  /** The package in it. */
  readonly components: string;
  readonly tarball: string;
  readonly remove: () => void;
}

export async function unpack(): Promise<Packed> {
  const app = mkdtempSync(join(tmpdir(), 'klimaindsats-packed-'));
  const tarballs = await pack(app);
  for (const tarball of tarballs) {
    const folder = join(app, 'node_modules/@klimaindsats', tarball.includes('-data-') ? 'data' : 'components');
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  }
  const lit = dirname(fileURLToPath(import.meta.resolve('lit')));
  symlinkSync(lit, join(app, 'node_modules/lit'), 'junction');
  return {
    app,
    components: join(app, 'node_modules/@klimaindsats/components'),
    tarball: tarballs.find((name) => name.includes('-components-')) ?? '',
    remove: () => rmSync(app, { recursive: true }),
  };
}

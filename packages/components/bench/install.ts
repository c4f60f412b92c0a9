/** Builds the packages, and installs what they are compared with: the project itself does without. */
import { join } from 'node:path';

import { pnpm, root, run } from '../../../.ci/steps.ts';

export async function install(): Promise<void> {
  await must('build', [...pnpm, '--filter', './packages/*', 'run', 'build'], root);
  await must('install bench/rivals', [...pnpm, 'install', '--frozen-lockfile'], join(import.meta.dirname, 'rivals'));
}

async function must(what: string, command: readonly string[], folder: string): Promise<void> {
  console.log(`${what} …`);
  const { ok, output } = await run(command, {}, folder);
  if (!ok) throw new Error(`bench/install.ts could not ${what}:\n${output}\nRun by hand: ${command.join(' ')}`);
}

/** Builds the packages, and installs what they are compared with: the project itself does without. */
import { rivals } from './paths.ts';
import { pnpm, root, run } from './workshop.ts';

export async function install(): Promise<void> {
  await must('build', [...pnpm, '--filter', '@klimaindsats/*', 'run', 'build'], root);
  await installRivals();
}

export const installRivals = (): Promise<void> =>
  must('install what is compared with', [...pnpm, 'install', '--frozen-lockfile'], rivals);

async function must(what: string, command: readonly string[], folder: string): Promise<void> {
  console.log(`${what} …`);
  const { ok, output } = await run(command, {}, folder);
  if (!ok)
    throw new Error(
      `packages/benchmarks could not ${what}:\n${output}\nIn ${folder}, run by hand: ${command.join(' ')}`,
    );
}

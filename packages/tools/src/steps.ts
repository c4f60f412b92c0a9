/** Runs one command of a script: quiet when it passes, shown in full when it fails. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** pnpm as it was called, else as npm finds it. */
const caller = process.env['npm_execpath'] ?? '';
export const pnpm: readonly string[] = !caller.includes('pnpm')
  ? ['npx', '--yes', 'pnpm@12']
  : /\.[cm]?js$/.test(caller)
    ? [process.execPath, caller]
    : [caller];

export function run(
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd: string = root,
): Promise<Outcome> {
  const [file = '', ...rest] = command;
  const output: Buffer[] = [];
  return new Promise((resolve) => {
    const child = spawn(file, rest, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && /^np[mx]$/.test(file),
      env: {
        ...process.env,
        // Whatever the command starts runs on this Node too.
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        ...environment,
      },
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** Runs a command as a step that a person can follow, and says how long it took. */
export async function step(
  title: string,
  command: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const start = performance.now();
  const outcome = await run(command, environment);
  report(title, outcome, start);
  return outcome;
}

export function report(title: string, { ok, output }: Outcome, start: number): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

/** A screen, a bus and a home of their own for a browser and what reads from it as assistive technology does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

import { chromiumFlags, type Engine, ensureBrowser } from 'tools/browsers';

/** Without these Firefox asks its questions first, or shows no tree. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.acceptedVersion': 99,
};

export interface Session {
  /** The folder that is its home, and goes with it. */
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly start: (file: string, rest: readonly string[]) => ChildProcess;
  /** Whether anything that was started, or what it has started, is at work or waits for its turn. */
  readonly isBusy: () => boolean;
  readonly openBrowser: (engine: Engine, address: string, ...flags: readonly string[]) => void;
  /** What has ended, or complained, among what was started. */
  readonly complaints: () => string;
  readonly close: () => Promise<void>;
}

/** Starts what a browser and its reader need, without either. */
export async function openSession(): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), 'klimaindsats-reader-'));
  const [runtime, profile] = [join(home, 'run'), join(home, 'profile')];
  mkdirSync(runtime, { mode: 0o700 });
  mkdirSync(profile);
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const running: ChildProcess[] = [];
  const complaints: string[] = [];
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LC_ALL: 'C.UTF-8',
    GDK_BACKEND: 'x11',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MOZ_ENABLE_WAYLAND: '0',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const start = (file: string, rest: readonly string[]): ChildProcess => {
    const child = spawn(file, rest, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
    child.once('exit', (code, signal) => complaints.push(`${basename(file)} has ended (${code ?? signal}).\n`));
    running.push(child);
    return child;
  };
  const openBrowser = (engine: Engine, address: string, ...flags: readonly string[]): void => {
    // WebKit's driver is no browser.
    const browser = ensureBrowser(engine).find((file) => !/Driver|Xvfb/.test(file)) ?? '';
    start(browser, [...flags, ...argumentsOf(engine, profile, address)]);
  };
  const close = async (): Promise<void> => {
    // What the bus has started ends with it, and lets go of the folder.
    for (const child of running.toReversed()) child.kill();
    // What doesn't end is ended.
    await Promise.race([Promise.all(running.map(ended)), setTimeout(1000)]);
    for (const child of running) child.kill('SIGKILL');
    await rm(home, { recursive: true, force: true }).catch(() => undefined);
  };

  try {
    environment['DISPLAY'] =
      `:${await firstLine(start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']))}`;
    environment['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
      start('dbus-daemon', ['--session', '--nofork', '--print-address=1']),
    );
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    return {
      home,
      environment,
      start,
      isBusy: () => isAnyBusy(running.map(({ pid }) => pid)),
      openBrowser,
      complaints: () => complaints.join('').slice(-4000),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const ended = async (child: ChildProcess): Promise<unknown> =>
  child.exitCode ?? child.signalCode ?? (await once(child, 'exit'));

function argumentsOf(engine: Engine, profile: string, address: string): readonly string[] {
  switch (engine) {
    case 'chromium':
      return [
        ...chromiumFlags,
        '--force-renderer-accessibility',
        '--disable-gpu',
        `--user-data-dir=${profile}`,
        address,
      ];
    case 'firefox':
      return ['--profile', profile, '--no-remote', '--new-window', address];
    case 'webkit':
      return [address];
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface(stdout)) return line.trim();
  throw new Error('A program that the tree is read with has ended before it began.');
}

/** Whether a thread of the processes, or of what they have started, runs, waits to run or waits for the disk. */
function isAnyBusy(roots: readonly (number | undefined)[]): boolean {
  const parents = new Map<number, number>();
  for (const pid of numbersIn('/proc')) {
    const [, parent] = statOf(`/proc/${pid}`);
    if (parent !== undefined) parents.set(pid, parent);
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (roots.includes(pid) || isOurs(parents.get(pid)));
  return [...parents.keys()]
    .filter(isOurs)
    .some((pid) => numbersIn(`/proc/${pid}/task`).some((task) => /[RD]/.test(statOf(`/proc/${pid}/task/${task}`)[0])));
}

/** The state and the parent of a process or a thread; neither where it has ended. */
function statOf(folder: string): readonly [state: string, parent: number | undefined] {
  try {
    // The name, in parentheses, may hold anything.
    const [state = '', parent] =
      readFileSync(`${folder}/stat`, 'utf8')
        .split(/\) (?!.*\) )/)[1]
        ?.split(' ') ?? [];
    return [state, Number(parent)];
  } catch {
    return ['', undefined];
  }
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder).map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

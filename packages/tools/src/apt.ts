/** What Debian and Ubuntu install with one system command. */
import { spawnSync } from 'node:child_process';

/** What the decision depends on, so that a test can describe any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** `ID` and `ID_LIKE` of /etc/os-release, in one string. */
  readonly distribution: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
}

/** Whether a machine has apt-get and the packages of Debian, which Ubuntu shares. */
export function hasApt({ platform, distribution, exists }: Machine): boolean {
  return platform === 'linux' && /\b(debian|ubuntu)\b/.test(distribution) && exists('/usr/bin/apt-get');
}

/** Installs packages; the caller looks whether it worked. Only root can. */
export function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  // Another test may be installing something at the same time.
  const wait = ['--option', 'DPkg::Lock::Timeout=300'];
  for (const line of [
    ['update', '--quiet'],
    ['install', '--yes', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', [...wait, ...line], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/** The command that a person runs to the same end. */
export const commandFor = (packages: readonly string[]): string =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

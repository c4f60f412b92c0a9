/** Programs that a test needs beside Node and a browser. A test that did not compare anything does not count as passed. */
import { spawnSync } from 'node:child_process';
import type { TestContext } from 'node:test';

import { commandFor, hasApt, install, type Machine } from './apt.ts';
import { thisMachine } from './browsers.ts';

interface Tool {
  /** Runs without an error where the tool is. */
  readonly probe: readonly [file: string, ...rest: string[]];
  readonly packages: readonly string[];
}

const tools = {
  php: { probe: ['php', '--version'], packages: ['php-cli'] },
  python3: { probe: ['python3', '--version'], packages: ['python3'] },
  jsonschema: { probe: ['python3', '-c', 'import jsonschema'], packages: ['python3', 'python3-jsonschema'] },
  pandas: { probe: ['/usr/bin/python3', '-c', 'import pandas'], packages: ['python3', 'python3-pandas'] },
  rdflib: { probe: ['/usr/bin/python3', '-c', 'import rdflib'], packages: ['python3', 'python3-rdflib'] },
  sqlite3: { probe: ['sqlite3', '--version'], packages: ['sqlite3'] },
  // The tree that browsers give to assistive technology, and a screen to open them on.
  assistive: {
    probe: [
      'sh',
      '-c',
      `command -v Xvfb dbus-daemon && test -x /usr/libexec/at-spi-bus-launcher && /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0')"`,
    ],
    packages: ['at-spi2-core', 'gir1.2-atspi-2.0', 'python3-gi', 'xvfb', 'dbus'],
  },
  // A screen reader, a speaker that makes no sound, keys and a window to press them in.
  orca: {
    probe: ['sh', '-c', 'command -v orca speech-dispatcher xdotool openbox Xvfb dbus-daemon'],
    packages: ['orca', 'speech-dispatcher', 'xdotool', 'openbox', 'at-spi2-core', 'xvfb', 'dbus'],
  },
  libreoffice: { probe: ['soffice', '--version'], packages: ['libreoffice-calc'] },
  // Debian's own Python has it, whichever python3 comes first.
  uno: { probe: ['/usr/bin/python3', '-c', 'import uno'], packages: ['libreoffice-calc', 'python3-uno'] },
  nginx: { probe: ['nginx', '-v'], packages: ['nginx-light'] },
  // A current theme of blocks and one from before them, and the database that WordPress keeps its texts in.
  wordpress: {
    probe: [
      'sh',
      '-c',
      'command -v php mariadbd && cd /usr/share/wordpress && test -f wp-load.php && cd wp-content/themes && test -d twentytwentyone && test -d twentytwentythree',
    ],
    // Named with a PHP that no web server is set up for.
    packages: [
      'wordpress',
      'wordpress-theme-twentytwentyone',
      'wordpress-theme-twentytwentythree',
      'php',
      'php-cgi',
      'php-cli',
      'php-mysql',
      'mariadb-server-core',
    ],
  },
  apache2: { probe: ['apache2', '-v'], packages: ['apache2'] },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof tools;

/** How a skipped test says that this machine can't do what it compares; the counts take no other reason. */
export const notCompared = 'not compared: ';

/** Skips a test, aloud, where it can't be done; in CI, where all must be done, it fails instead. */
export function skip(context: Pick<TestContext, 'skip'>, reason: string, environment = process.env): void {
  if (environment['CI']) throw new Error(reason);
  context.skip(notCompared + reason);
}

/**
 * Whether a test can use a tool, which is installed where root has apt-get.
 *
 * @returns False where the tool is missing: the test is then skipped, aloud, and has nothing more to do.
 * @throws In CI, where the tool is missing: a sentence with the command that installs it.
 */
export function requireTool(
  test: Pick<TestContext, 'skip'>,
  name: ToolName,
  machine: Machine = thisMachine,
  answers: (tool: Tool) => boolean = isThere,
): boolean {
  const tool = tools[name];
  if (answers(tool)) return true;
  if (hasApt(machine) && machine.isRoot) {
    install(tool.packages);
    if (answers(tool)) return true;
  }
  const how = hasApt(machine) ? `run \`${commandFor(tool.packages)}\`` : `install ${tool.packages.join(' and ')}`;
  skip(test, `this needs ${name}: ${how}.`, machine.environment);
  return false;
}

/**
 * The Python that has a module: the first on the path, else the system's own, which is the one that apt-get's modules go
 * to; `undefined` where neither has it, and the test is skipped, aloud.
 */
export function requirePython(test: Pick<TestContext, 'skip'>, name: 'pandas' | 'rdflib'): string | undefined {
  if (isThere({ probe: ['python3', '-c', `import ${name}`], packages: [] })) return 'python3';
  return requireTool(test, name) ? tools[name].probe[0] : undefined;
}

function isThere({ probe: [file, ...rest] }: Tool): boolean {
  return spawnSync(file, rest, { stdio: 'ignore' }).status === 0;
}

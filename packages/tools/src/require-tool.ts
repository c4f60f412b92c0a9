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
  sqlite3: { probe: ['sqlite3', '--version'], packages: ['sqlite3'] },
  libreoffice: { probe: ['soffice', '--version'], packages: ['libreoffice-calc'] },
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

function isThere({ probe: [file, ...rest] }: Tool): boolean {
  return spawnSync(file, rest, { stdio: 'ignore' }).status === 0;
}

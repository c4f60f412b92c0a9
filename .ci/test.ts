/** Everything that must hold, in one command. The last line says how many tests and checks passed and failed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenEngines, ensureBrowser, type Engine } from './browsers.ts';
import type { Counts } from './counts.ts';
import { pnpm, report, run, step } from './steps.ts';

const node = process.execPath;
const temporary = await mkdtemp(join(tmpdir(), 'klimaindsats-'));
try {
  process.exitCode = await main();
} finally {
  await rm(temporary, { recursive: true });
}

async function main(): Promise<number> {
  const engines = readyEngines();
  if (!engines) return 1;

  console.log('Building …');
  const { ok } = await step('build', [...pnpm, 'run', 'build']);
  if (!ok) return conclude([{ passed: 0, failed: 1 }]);

  console.log('Checking …');
  const checks = await Promise.all([
    check('types', [...pnpm, 'run', 'typecheck']),
    check('lint', [...pnpm, 'run', 'lint']),
    check('format', [...pnpm, 'exec', 'prettier', '--check', '--log-level', 'warn', '.']),
    check('generated files', [...pnpm, '--recursive', '--if-present', 'run', 'generate', '--check']),
    nodeTests('tests of the data and the scripts', [
      'packages/data/**/*.test.ts',
      'packages/components/**/*.node.test.ts',
      '.ci/**/*.test.ts',
    ]),
  ]);

  // One after the other: browsers are timed, and want the machine to themselves.
  console.log('Opening browsers …');
  const browsed: Tally[] = [];
  for (const engine of engines) browsed.push(await componentTests(engine));
  browsed.push(
    await nodeTests('tests of the components in pages of their own', ['packages/components/**/*.page.test.ts']),
  );
  browsed.push(await nodeTests('tests of the examples', ['examples/*.test.ts', 'examples/showcase/**/*.test.ts']));
  // They install half of npm, which a quick test on one's own machine can do without.
  if (process.env['CI']) browsed.push(await nodeTests('tests of the examples as apps', ['examples/apps.ts']));

  return conclude([...checks, ...browsed]);
}

/** The engines to test in, all of them installed; nothing when one can't be, which is said. */
function readyEngines(): readonly Engine[] | undefined {
  try {
    const engines = chosenEngines();
    // The examples are tested in Chromium, whatever the components are tested in.
    for (const engine of new Set<Engine>(['chromium', ...engines])) ensureBrowser(engine);
    return engines;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

type Tally = Pick<Counts, 'passed' | 'failed'>;

async function check(title: string, command: readonly string[]): Promise<Tally> {
  const { ok } = await step(title, command);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function nodeTests(title: string, files: readonly string[]): Promise<Tally> {
  return tests(title, (counts) => [
    node,
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./.ci/counts.ts',
    `--test-reporter-destination=${counts}`,
    ...files,
  ]);
}

function componentTests(engine: Engine): Promise<Tally> {
  return tests(
    `tests of the components in ${engine}`,
    () => [...pnpm, '--filter', '@klimaindsats/components', 'exec', 'web-test-runner', '--static-logging'],
    { BROWSERS: engine },
  );
}

/** Runs tests that write their counts; a runner that writes none, or fails without a failing test, failed once. */
async function tests(
  title: string,
  command: (countsFile: string) => readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const start = performance.now();
  const file = join(temporary, `${title}.json`);
  const { ok, output } = await run(command(file), { ...environment, TEST_COUNTS: file });
  const written = (await readFile(file, 'utf8').then(JSON.parse, () => ({}))) as Partial<Counts>;
  const { passed = 0, problems = ['The runner stopped before it had counted its tests.'] } = written;
  const crashed = passed + (written.failed ?? 0) === 0 || (!ok && written.failed === 0);
  const failed = (written.failed ?? 0) + (crashed ? 1 : 0);
  report(
    `${title}: ${passed} passed, ${failed} failed`,
    { ok: failed === 0, output: [output, ...problems].join('\n') },
    start,
  );
  return { passed, failed };
}

function conclude(tallies: readonly Tally[]): number {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

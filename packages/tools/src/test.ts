/** Everything that must hold, in one command. The last line says how many tests and checks passed and failed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { chosenEngines, type Engine, ensureBrowser } from './browsers.ts';
import type { Counts, Told } from './counts.ts';
import { pnpm, report, root, run, step } from './steps.ts';

const node = process.execPath;
/** How many checks run at once: two on two processors, and half as many as there are of them on a larger machine. */
const lanes = Math.min(availableParallelism(), Math.max(2, Math.floor(availableParallelism() / 2)));
// What Node has compiled for one test is there for the next.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/compiled');
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
  const { ok, output } = await step('build', [...pnpm, 'run', 'build']);
  if (!ok) return conclude([failedOnce('build', output)]);

  console.log('Testing …');
  // The longest first, so that no one waits for the last.
  const quick = await together([
    ...engines.map((engine) => () => componentTests(engine)),
    () => nodeTests('tests of the examples', ['examples/!(*.slow).test.ts', 'examples/showcase/**/!(*.slow).test.ts']),
    () =>
      nodeTests('tests of the data and the scripts', [
        'packages/data/{src,build,schema,test}/**/!(*.slow).test.ts',
        ...['src', 'build', 'test'].map(
          (folder) => `packages/components/${folder}/**/!(*.browser|*.page|*.slow).test.ts`,
        ),
        'packages/benchmarks/src/**/!(*.slow).test.ts',
        'packages/tools/src/**/!(*.slow).test.ts',
      ]),
    () => nodeTests('tests of the components in pages of their own', ['packages/components/**/*.page.test.ts']),
    () => check('lint', [...pnpm, 'run', 'lint']),
    () => check('types', [...pnpm, 'run', 'typecheck']),
    () => check('format', [...pnpm, 'exec', 'prettier', '--check', '--log-level', 'warn', '.']),
    () => check('generated files', [...pnpm, '--recursive', '--if-present', 'run', 'generate', '--check']),
  ]);
  // They take minutes or install half of npm, which a quick test on your machine can do without.
  const slow = process.env['CI']
    ? [
        ...(await together([
          // The longest first.
          () => nodeTests('tests without the people', ['packages/tools/src/people.slow.test.ts']),
          slowTests,
          () => nodeTests('tests of the examples as apps', ['examples/apps.ts']),
        ])),
        // A screen reader is timed, and has the machine to itself.
        await nodeTests('what a screen reader says', ['packages/components/test/**/?(*.)speech.slow.test.ts']),
      ]
    : [];

  return conclude([...quick, ...slow]);
}

/** The engines to test in, all of them installed; nothing, with a message, when one can't be. */
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

type Tally = Pick<Counts, 'passed' | 'failed' | 'failures' | 'skipped'>;

/** What can't name a failing test failed once, and the end of what it said is why. */
function failedOnce(name: string, output: string, passed = 0): Tally {
  const reason = output.trim().split('\n').slice(-20).join('\n');
  return { passed, failed: 1, failures: [{ name, file: '', reason }], skipped: [] };
}

async function check(title: string, command: readonly string[]): Promise<Tally> {
  const { ok, output } = await step(title, command);
  return ok ? { passed: 1, failed: 0, failures: [], skipped: [] } : failedOnce(title, output);
}

/** Runs checks side by side: a browser and what drives it ask for one processor and a half. */
async function together(checks: readonly (() => Promise<Tally>)[]): Promise<readonly Tally[]> {
  const waiting = [...checks];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) tallies.push(await next());
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return tallies;
}

/** They wait more than they work, so two at once. */
function slowTests(): Promise<Tally> {
  return nodeTests(
    'slow tests',
    ['packages/*/{src,build,test}/**/!(*speech|people).slow.test.ts', 'examples/{.,showcase}/*.slow.test.ts'],
    2,
  );
}

/** One file at a time by default: other checks run beside them. */
function nodeTests(title: string, files: readonly string[], concurrency = 1): Promise<Tally> {
  return tests(title, (counts) => [
    node,
    '--test',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./packages/tools/src/counts.ts',
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
  const { passed = 0, failed = 0, failures = [], skipped = [], problems = [] } = written;
  const said = [output, ...problems].join('\n');
  // A runner that stopped before it had counted its tests, or fails without a failing test.
  const crashed = passed + failed + skipped.length === 0 || (!ok && failed === 0);
  report(
    `${title}: ${passed} passed, ${failed + Number(crashed)} failed`,
    { ok: failed === 0 && !crashed, output: said },
    start,
  );
  if (crashed) return failedOnce(title, said, passed);
  const unnamed: readonly Told[] = problems.map((reason) => ({ name: title, file: '', reason }));
  return { passed, failed, failures: [...failures, ...unnamed], skipped };
}

function conclude(tallies: readonly Tally[]): number {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  const skipped = tallies.flatMap((tally) => tally.skipped);
  // The last thing before the counts, so that nobody looks for it.
  for (const test of skipped) tell('○', test);
  for (const test of tallies.flatMap(({ failures }) => failures)) tell('✗', test);
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}

function tell(mark: string, { name, file, reason }: Told): void {
  console.log(`\n${mark} ${name}${file && ` (${file})`}\n  ${reason.replaceAll('\n', '\n  ')}`);
}

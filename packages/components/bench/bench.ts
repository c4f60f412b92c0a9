/**
 * Compares our elements with what a team would pick instead, in one interleaved run, and prints one table.
 *
 *     node bench/bench.ts [--rounds 15] [--growth-rounds 5] [--write]
 *
 * `--write` puts the result into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

import { describePerformance } from '../build/readme.ts';
import { brotliSize, codeOf, sizeBudgets } from '../build/sizes.ts';
import { timeBudgets, type Verdict } from './budgets.ts';
import { buildPages } from './bundle.ts';
import { contenders } from './contenders.ts';
import { install } from './install.ts';
import { launch } from './measure/browser.ts';
import { measureAll } from './measure/measure.ts';
import { mediansOf } from './measure/medians.ts';
import { checkSameText } from './measure/same-text.ts';
import { pageContent } from './page/content.ts';
import { output } from './paths.ts';
import { report } from './report.ts';
import { performanceSection } from './section.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    'growth-rounds': { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

await install();
await buildPages();
const content = pageContent();
const server = await serve(join(output, 'pages'));
const browser = await launch();
try {
  await checkSameText(browser, server, contenders, content);
  const rounds = { load: Number(values.rounds), growth: Number(values['growth-rounds']) };
  const medians = mediansOf(await measureAll(browser, server, content, rounds));
  const verdicts = [...(await byteBudgets()), ...timeBudgets(medians)];
  const run = {
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
    rounds: rounds.load,
    growthRounds: rounds.growth,
    browser: (await browser.version()).replace('/', ' '),
    contenders,
  };
  console.log(`\n${report(medians, verdicts)}\n\n${run.rounds} rounds, ${run.browser}, ${run.date}`);
  if (values.write) await writeReadme(performanceSection(medians, verdicts, run));
} finally {
  await browser.close();
  server.close();
}

function byteBudgets(): Promise<readonly Verdict[]> {
  return Promise.all(
    sizeBudgets.map(async (budget) => ({
      what: budget.what,
      measured: brotliSize(await codeOf(budget)),
      budget: budget.budget,
      unit: 'bytes' as const,
    })),
  );
}

async function writeReadme(section: string): Promise<void> {
  const file = join(import.meta.dirname, '../README.md');
  const readme = describePerformance(readFileSync(file, 'utf8'), section);
  writeFileSync(file, await format(readme, { ...(await resolveConfig(file)), filepath: file }));
}

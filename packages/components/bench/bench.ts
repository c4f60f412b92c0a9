/**
 * Compares our elements with what a team would pick instead, in one interleaved run, and prints one table.
 *
 *     node bench/bench.ts [--rounds 15] [--growth-rounds 5] [--write]
 *
 * `--write` puts the result into the README.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

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
  writeFileSync(join(output, 'medians.json'), JSON.stringify({ medians, verdicts }, null, 2));
  console.log(`\n${report(medians, verdicts)}\n\n${rounds.load} rounds, ${await browser.version()}`);
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

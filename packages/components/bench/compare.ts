/** One run: the pages, all measurements, and what is said of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { describePerformance } from '../build/readme.ts';
import { brotliSize, codeOf, sizeBudgets } from '../build/sizes.ts';
import { timeBudgets, type Verdict } from './budgets.ts';
import { buildPages } from './bundle.ts';
import { contenders } from './contenders.ts';
import { openChromium } from './measure/browser.ts';
import { measureAll, type Rounds } from './measure/measure.ts';
import { mediansOf } from './measure/medians.ts';
import { checkSameText } from './measure/same-text.ts';
import { pageContent } from './page/content.ts';
import { output } from './paths.ts';
import { report } from './report.ts';
import { performanceSection } from './section.ts';
import { serve } from './server.ts';

/** @param writes Whether the README is to say what comes out. */
export async function compare(rounds: Rounds, writes: boolean): Promise<void> {
  await buildPages();
  const content = pageContent();
  const server = await serve(join(output, 'pages'));
  const chromium = await openChromium();
  try {
    await checkSameText(chromium, server, contenders, content);
    const measured = await measureAll(chromium, server, content, rounds);
    const medians = mediansOf(measured);
    const verdicts = [...(await byteBudgets()), ...timeBudgets(measured)];
    const run = {
      date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
      rounds,
      browser: (await chromium.version()).replace('/', ' '),
      contenders,
    };
    console.log(`\n${report(medians, verdicts)}\n\n${rounds.load} rounds, ${run.browser}, ${run.date}`);
    if (writes) await writeReadme(performanceSection(medians, verdicts, run));
  } finally {
    await chromium.close();
    server.close();
  }
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

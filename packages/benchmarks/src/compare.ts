/** One run: the pages, all measurements, and the report. */
import { join } from 'node:path';

import { type Bytes, judgeBytes, judgeTimes } from './budgets.ts';
import { buildPages } from './bundle.ts';
import { contenders } from './contenders/index.ts';
import { openChromium } from './measure/browser.ts';
import { mediansOf } from './measure/medians.ts';
import { measureInRounds, type Rounds } from './measure/rounds.ts';
import { checkSameText } from './measure/same-text.ts';
import { pageContent } from './page/content.ts';
import { output } from './paths.ts';
import { writeReadmes } from './readme.ts';
import { report } from './report.ts';
import { serve } from './server.ts';
import { brotliSize, codeOf, sizes } from './workshop.ts';

/** @param writes Whether the READMEs are to say what comes out. */
export async function compare(rounds: Rounds, writes: boolean): Promise<void> {
  await buildPages();
  const content = pageContent();
  const server = await serve(join(output, 'pages'));
  const chromium = await openChromium();
  try {
    await checkSameText(chromium, server, contenders, content);
    const measured = await measureInRounds(chromium, server, content, rounds);
    const medians = mediansOf(measured);
    const bytes = await weigh();
    const verdicts = [...judgeBytes(bytes), ...judgeTimes(measured)];
    const run = {
      date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
      rounds,
      browser: (await chromium.version()).replace('/', ' '),
      contenders,
    };
    console.log(`\n${report(medians, verdicts)}\n\n${rounds.load} rounds, ${run.browser}, ${run.date}`);
    if (writes) await writeReadmes(bytes, medians, verdicts, run);
  } finally {
    await chromium.close();
    server.close();
  }
}

async function weigh(): Promise<Bytes> {
  const weighed = sizes.map(async (size) => [size.name, brotliSize(await codeOf(size))] as const);
  return Object.fromEntries(await Promise.all(weighed)) as Bytes;
}

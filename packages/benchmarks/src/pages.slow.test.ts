import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';

import { contenders } from './contenders/index.ts';
import { installRivals } from './install.ts';
import { openChromium } from './measure/browser.ts';
import { checkSameText } from './measure/same-text.ts';
import { pageContent } from './page/content.ts';
import { output } from './paths.ts';
import { serve } from './server.ts';

it('every contender’s page says the same, so that their times can be compared', async () => {
  await installRivals();
  // Only now: it bundles what has just been installed.
  const { buildPages } = await import('./bundle.ts');
  await buildPages();
  const server = await serve(join(output, 'pages'));
  const chromium = await openChromium();
  try {
    await assert.doesNotReject(checkSameText(chromium, server, contenders, pageContent()));
  } finally {
    await chromium.close();
    server.close();
  }
});

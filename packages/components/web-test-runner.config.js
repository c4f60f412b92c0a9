import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenEngines } from 'tools/browsers';
import { patience } from 'tools/patience';
import { freePort } from 'tools/serve';

import { launch } from './test/runner/browsers.ts';
import { commands } from './test/runner/commands.ts';
import { countsReporter } from './test/runner/counts.ts';
import { framed } from './test/runner/framed.ts';
import { live } from './test/runner/live.ts';

const minute = patience(60_000);

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  // Engines are tested side by side, and all runners that look for a port themselves look at 8000 first.
  port: await freePort(),
  // More than 500 colours are for CI, as what takes minutes is.
  files: [`{src,test}/**/${process.env['CI'] ? '*' : '!(*.slow)'}.browser.test.ts`],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.browser-tests.json', import.meta.url)),
    }),
    commands(),
  ],
  middleware: [live, framed],
  browsers: await Promise.all(chosenEngines().map(launch)),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countsReporter()],
  // One page at a time: focus and viewport belong to the test that runs.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 2 * minute,
  testsStartTimeout: 2 * minute,
  testsFinishTimeout: 5 * minute,
  // `.only` is for a person at work; where tests are counted, all of them run.
  testFramework: { config: { ui: 'bdd', timeout: patience(20_000), forbidOnly: 'TEST_COUNTS' in process.env } },
};

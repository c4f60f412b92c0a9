/** One launcher of @web/test-runner for each engine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, type Engine, ensureBrowser } from 'tools/browsers';
import { patience } from 'tools/patience';

export async function launch(engine: Engine): Promise<BrowserLauncher> {
  const files = ensureBrowser(engine);
  const [executablePath = '', miniBrowser = '', xvfb = ''] = files;
  switch (engine) {
    case 'chromium':
      return chromeLauncher({ launchOptions: { executablePath, args: chromiumFlags, timeout: patience(120_000) } });
    case 'firefox':
      return puppeteerLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath,
          // System access lets the `emulate` command set the preferences that forced colours hang on.
          args: ['--remote-allow-system-access'],
          timeout: patience(120_000),
        },
      });
    case 'webkit':
      return webkitLauncher(executablePath, miniBrowser, xvfb);
  }
}

/** WebKitGTK has no headless mode: its driver works on a virtual screen, and both end with the test run. */
async function webkitLauncher(driver: string, miniBrowser: string, xvfb: string): Promise<BrowserLauncher> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    // A process group of its own, so that one signal reaches the driver and the browser it starts.
    detached: true,
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  process.once('exit', () => {
    if (service.pid !== undefined && service.exitCode === null) process.kill(-service.pid);
    screen.kill();
  });
  await answering(`http://127.0.0.1:${port}/status`);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    connectionRetryTimeout: patience(120_000),
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  launcher.name = 'WebKit';
  // Its types are of a less strict time: it answers with `undefined` where there is no coverage.
  return launcher as BrowserLauncher;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  const limit = patience(30_000);
  const start = performance.now();
  while (performance.now() - start < limit) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver did not start within ${limit / 1000} seconds.`);
}

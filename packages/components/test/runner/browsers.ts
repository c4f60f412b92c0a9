/** One launcher of @web/test-runner for each engine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, type Engine, ensureBrowser } from 'tools/browsers';
import { patience } from 'tools/patience';
import { freePort } from 'tools/serve';

export async function launch(engine: Engine): Promise<BrowserLauncher> {
  const [executablePath = ''] = ensureBrowser(engine);
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
      return webkitLauncher();
  }
}

async function webkitLauncher(): Promise<BrowserLauncher> {
  const { port, capabilities } = await startWebkit();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    connectionRetryTimeout: patience(120_000),
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  launcher.name = 'WebKit';
  // Its types are of a less strict time: it answers with `undefined` where there is no coverage.
  return launcher as BrowserLauncher;
}

/** Where a driver of WebKit listens, and what a session asks it for. */
export interface StartedWebkit {
  readonly port: number;
  readonly capabilities: object;
  readonly close: () => void;
}

/** WebKitGTK has no headless mode: its driver works on a virtual screen, and both end with the program that asks. */
export async function startWebkit(): Promise<StartedWebkit> {
  const [driver = '', binary = '', xvfb = ''] = ensureBrowser('webkit');
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    // A process group of its own, so that one signal reaches the driver and the browser it starts.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // The system's own: WebKit's gives memory back in so many pieces that Linux has no more of them, and waits for ever.
      Malloc: '1',
    },
  });
  const close = (): void => {
    if (service.pid !== undefined && service.exitCode === null) process.kill(-service.pid);
    screen.kill();
  };
  process.once('exit', close);
  await answering(`http://127.0.0.1:${port}/status`);
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  return { port, capabilities, close };
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

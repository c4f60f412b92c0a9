import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Machine } from './apt.ts';
import { chosenEngines, decide } from './browsers.ts';

const machine = (changes: Partial<Machine> & { files?: readonly string[] } = {}): Machine => ({
  platform: 'linux',
  isRoot: false,
  distribution: 'debian',
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => path === '/usr/bin/apt-get' || (changes.files ?? []).includes(path),
  ...changes,
});

describe('decide', () => {
  it('finds Chromium on the path', () => {
    const decision = decide('chromium', machine({ files: ['/usr/bin/chromium'] }));

    assert.deepEqual(decision, { found: '/usr/bin/chromium', files: ['/usr/bin/chromium'] });
  });

  it('takes the browser that CHROME_PATH names before any other', () => {
    const environment = { PATH: '/usr/bin', CHROME_PATH: '/opt/own/chrome' };

    const decision = decide('chromium', machine({ environment, files: ['/usr/bin/chromium', '/opt/own/chrome'] }));

    assert.ok('found' in decision && decision.found === '/opt/own/chrome');
  });

  it('finds Edge on Windows and Chrome on a Mac', () => {
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

    const onWindows = machine({ platform: 'win32', environment: { PROGRAMFILES: 'C:\\Program Files' }, files: [edge] });
    const onMac = machine({ platform: 'darwin', files: [chrome] });

    assert.ok('found' in decide('chromium', onWindows));
    assert.ok('found' in decide('chromium', onMac));
  });

  it('needs a driver, a browser and a screen for WebKit', () => {
    const driver = '/usr/bin/WebKitWebDriver';
    const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    const screen = '/usr/bin/Xvfb';

    assert.deepEqual(decide('webkit', machine({ files: [driver, browser, screen] })), {
      found: driver,
      files: [driver, browser, screen],
    });
    assert.deepEqual(decide('webkit', machine({ isRoot: true, files: [driver, browser] })), {
      install: ['webkit2gtk-driver', 'xvfb'],
    });
  });

  it('installs where root has apt-get', () => {
    assert.deepEqual(decide('chromium', machine({ isRoot: true })), { install: ['chromium'] });
    assert.deepEqual(decide('firefox', machine({ isRoot: true })), { install: ['firefox-esr'] });
    assert.deepEqual(decide('firefox', machine({ isRoot: true, distribution: 'ubuntu debian' })), {
      install: ['firefox'],
    });
  });

  it('names the command in one sentence elsewhere', () => {
    const sentences = [
      [machine(), '`sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium`'],
      [machine({ platform: 'darwin' }), '`brew install --cask google-chrome`'],
      [machine({ platform: 'win32' }), '`winget install Google.Chrome`'],
      [machine({ distribution: 'fedora' }), '`sudo dnf install chromium` (or what installs packages here)'],
    ] as const;

    for (const [where, command] of sentences) {
      assert.deepEqual(decide('chromium', where), {
        missing: `The tests need Chrome, Chromium or Edge: run ${command}, or set CHROME_PATH to the one you have.`,
      });
    }
  });

  it('says where WebKit can be tested, on machines that lack it', () => {
    const decision = decide('webkit', machine({ platform: 'darwin' }));

    assert.ok('missing' in decision && decision.missing.includes('BROWSERS=chromium,firefox npx --yes pnpm@12 test'));
  });
});

describe('chosenEngines', () => {
  it('is Chromium unless others are named', () => {
    assert.deepEqual(chosenEngines(''), ['chromium']);
    assert.deepEqual(chosenEngines('webkit, chromium'), ['chromium', 'webkit']);
  });

  it('refuses a name it does not know', () => {
    assert.throws(() => chosenEngines('chromium,netscape'), {
      message: 'BROWSERS names netscape; choose among chromium, firefox, webkit.',
    });
  });
});

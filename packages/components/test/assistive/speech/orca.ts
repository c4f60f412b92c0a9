/** Orca, a screen reader, driven by keys in a browser: what it says is written down, and nothing is heard. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Engine } from 'tools/browsers';
import { patience } from 'tools/patience';
import { requireTool, skip } from 'tools/require-tool';

import { title } from '../pages.ts';
import { openSession } from '../session.ts';

/**
 * How long, in milliseconds, Orca does nothing before it is taken to be done: where nothing else is at work, and where
 * something always is. How long it is waited for.
 */
const quiet = 600;
const silence = 10_000;
const longest = patience(120_000);

/** The first link of each page, which has the focus when the page comes. */
export const beginning = 'Begynd';

const settings = `import orca.debug
import orca.settings as s
# Else its log is written some thousand letters at a time, and nobody sees when it is done.
orca.debug.debugFile.reconfigure(line_buffering=True)
# It ends itself when a slow machine keeps it waiting for longer.
s.timeoutTime = 120
# Else Tab stays in browse mode.
s.sayAllOnLoad = False
s.enableKeyEcho = s.enableEchoByCharacter = s.enableEchoByWord = False
s.enableBraille = s.enableTutorialMessages = False
`;

/** Windows without a key of their own, as large as the screen. */
const windows = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <desktops><number>1</number></desktops>
  <keyboard></keyboard>
  <applications><application class="*"><maximized>yes</maximized></application></applications>
</openbox_config>`;

export interface Orca {
  /** What is said when a key is pressed, named as X11 names it: `Tab`, `ctrl+Home`. */
  readonly press: (key: string) => Promise<readonly string[]>;
  /** What is said when a text is typed, or something else is done of which something is said. */
  readonly type: (text: string) => Promise<readonly string[]>;
  readonly listen: (act: () => void) => Promise<readonly string[]>;
  /** Waits until the page of that name is there, and shows what it has, and goes to its beginning. */
  readonly arrive: (name: string, shown: Promise<unknown>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The version that transcripts are of: another says the same things in other words. */
const heardBy = '43';

/** Whether the Orca is there that transcripts are of; where another is, the test is skipped, which is said. */
export function hasOrca(test: TestContext): boolean {
  if (!requireTool(test, 'orca')) return false;
  const version = execFileSync('orca', ['--version'], { encoding: 'utf8' }).trim();
  if (version.startsWith(`${heardBy}.`)) return true;
  skip(test, `the transcripts are those of Orca ${heardBy}, which Debian 12 has, and here is ${version}.`);
  return false;
}

/** Opens an address in a browser that Orca reads. */
export async function openOrca(engine: Engine, address: string): Promise<Orca> {
  const { home, environment, start, isBusy, openBrowser, close } = await openSession();
  try {
    const [spoken, log] = [join(home, 'spoken'), join(home, 'orca.log')];
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    };
    write('spoken', '');
    write('orca.log', '');
    write('.config/openbox/rc.xml', windows);
    write('.local/share/orca/orca-customizations.py', settings);
    write(
      'dispatcher/speechd.conf',
      `AddModule "speaker" "${join(home, 'modules/speaker.py')}" ""\nDefaultModule speaker\nDefaultLanguage "da"\n`,
    );
    mkdirSync(join(home, 'modules'));
    copyFileSync(fileURLToPath(new URL('speaker.py', import.meta.url)), join(home, 'modules/speaker.py'));
    chmodSync(join(home, 'modules/speaker.py'), 0o755);
    environment['SPOKEN'] = spoken;

    // There is one Orca on a desktop, and this is a desktop of its own: it finds no other.
    write('bin/pgrep', '#!/bin/sh\nexit 1\n');
    chmodSync(join(home, 'bin/pgrep'), 0o755);
    environment['PATH'] = `${join(home, 'bin')}:${environment['PATH'] ?? ''}`;

    start('openbox', []);
    const folders = ['-L', home, '-m', join(home, 'modules'), '-C', join(home, 'dispatcher')];
    start('speech-dispatcher', ['--run-single', '-t', '0', '-l', '1', ...folders]);
    await until(() => statSync(join(home, 'run/speech-dispatcher/speechd.sock'), { throwIfNoEntry: false }));
    start('orca', [`--debug-file=${log}`]);
    await until(() => readFileSync(spoken, 'utf8').includes('Screen reader on'));
    // Nothing but the page, so that Tab stays in it, and no offer to translate it.
    openBrowser(engine, address, '--kiosk', ...(engine === 'chromium' ? ['--disable-features=Translate'] : []));

    const xdotool = (...words: readonly string[]) => execFileSync('xdotool', words, { env: environment });
    const since = (place: number) => readFileSync(spoken).subarray(place).toString().split('\n').filter(Boolean);
    const heard = async (act: () => void, isHeardIn = log): Promise<readonly string[]> => {
      const [from, before] = [statSync(spoken).size, statSync(isHeardIn).size];
      act();
      await until(() => statSync(isHeardIn).size > before, 30_000, false);
      await rest(() => statSync(log).size, isBusy);
      return since(from);
    };
    const press = (key: string) => heard(() => xdotool('key', '--clearmodifiers', key));
    let from = 0;
    const arrive = async (name: string, shown: Promise<unknown>): Promise<void> => {
      // A page may come before it has its name.
      const isLoaded = new RegExp(`OBJECT EVENT: document:load-complete.*\\n.* name='(${title}|${name})'`);
      let isShown = false;
      void shown.then(() => (isShown = true));
      await until(() => isShown && isLoaded.test(readFileSync(log).subarray(from).toString()));
      await rest(() => statSync(log).size, isBusy);
      from = statSync(log).size;
      const said = await press('ctrl+Home');
      if (said.join(' ') !== `${beginning}.` && said.join(' ') !== `${beginning} link.`)
        throw new Error(`Where ${name} begins, Orca says ${JSON.stringify(said)}.`);
    };
    return {
      arrive,
      press,
      type: (text) => heard(() => xdotool('type', '--delay', '60', text), spoken),
      listen: (act) => heard(act, spoken),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until something is so. */
async function until(isSo: () => unknown, time = longest, must = true): Promise<void> {
  const end = Date.now() + time;
  while (!isSo()) {
    await setTimeout(50);
    if (Date.now() < end) continue;
    if (must) throw new Error('Orca did not start, or the page did not come.');
    return;
  }
}

/** Waits until a size stays as it is and nothing is at work; or stays for so long that what is at work is something else. */
async function rest(size: () => number, isBusy: () => boolean): Promise<void> {
  let last = size();
  let [grown, busy] = [Date.now(), Date.now()];
  while (Date.now() - Math.max(grown, busy) < quiet && Date.now() - grown < silence) {
    await setTimeout(50);
    if (isBusy()) busy = Date.now();
    if (size() !== last) [last, grown] = [size(), Date.now()];
  }
}

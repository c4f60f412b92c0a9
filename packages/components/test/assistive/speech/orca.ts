/** Orca, a screen reader, driven by keys in a browser: what it says is written down, and nothing is heard. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Engine } from 'tools/browsers';

import { title } from '../pages.ts';
import { openSession } from '../session.ts';

/** How long, in milliseconds, Orca does nothing before it is taken to be done, and how long it is waited for. */
const quiet = 600;
const patience = 120_000;

const settings = `import orca.settings as s
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
  readonly type: (text: string) => Promise<readonly string[]>;
  /** What is said until something is, and it is quiet again; at most the time given, in milliseconds. */
  readonly listen: (time: number) => Promise<readonly string[]>;
  /** Waits until the page of that name, or one that has still to take it, is there, and goes to its beginning. */
  readonly arrive: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
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
    // Nothing but the page, so that Tab stays in it.
    openBrowser(engine, address, '--kiosk');

    const xdotool = (...words: readonly string[]) => execFileSync('xdotool', words, { env: environment });
    const since = (place: number) => readFileSync(spoken).subarray(place).toString().split('\n').filter(Boolean);
    const heard = async (act: () => void, time: number): Promise<readonly string[]> => {
      const [from, before] = [statSync(spoken).size, statSync(log).size];
      act();
      await until(() => statSync(log).size > before, time, false);
      await rest(() => statSync(log).size, isBusy);
      return since(from);
    };
    let from = 0;
    const arrive = async (name: string): Promise<void> => {
      const isLoaded = new RegExp(`OBJECT EVENT: document:load-complete.*\\n.* name='(${title}|${name})'`);
      await until(() => isLoaded.test(readFileSync(log).subarray(from).toString()));
      await rest(() => statSync(log).size, isBusy);
      from = statSync(log).size;
      // Beside the text: the page has the focus, whatever had it before.
      await heard(() => xdotool('mousemove', '4', '500', 'click', '1'), 1000);
      await heard(() => xdotool('key', 'ctrl+Home'), 5000);
    };
    return {
      arrive,
      press: (key) => heard(() => xdotool('key', '--clearmodifiers', key), 5000),
      type: (text) => heard(() => xdotool('type', '--delay', '60', text), 5000),
      listen: (time) => heard(() => undefined, time),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until something is so. */
async function until(isSo: () => unknown, time = patience, must = true): Promise<void> {
  const end = Date.now() + time;
  while (!isSo()) {
    await setTimeout(50);
    if (Date.now() < end) continue;
    if (must) throw new Error('Orca did not start, or a page did not come.');
    return;
  }
}

/** Waits until a size stays as it is and nothing is at work. */
async function rest(size: () => number, isBusy: () => boolean): Promise<void> {
  let [last, since] = [size(), Date.now()];
  const end = since + 30_000;
  while (Date.now() < end && Date.now() - since < quiet) {
    await setTimeout(50);
    if (size() !== last || isBusy()) [last, since] = [size(), Date.now()];
  }
}

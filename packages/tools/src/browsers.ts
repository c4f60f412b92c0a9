/** Finds the browsers that tests run in, and installs them where one system command does it. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { commandFor, hasApt, install, type Machine } from './apt.ts';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export type Decision =
  | { readonly found: string; readonly files: readonly string[] }
  | { readonly install: readonly string[] }
  | { readonly missing: string };

export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  distribution: readDistribution(),
  environment: process.env,
  exists: existsSync,
};

/** Flags without which Chromium phones home, or refuses to run as root. */
export const chromiumFlags = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const webkitFolders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((architecture) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => `/usr/lib/${architecture}/${version}/MiniBrowser`),
);

/** The place of an engine on a machine, else what installs it, else one sentence for a person. */
export function decide(engine: Engine, machine: Machine): Decision {
  const files = requirements(engine, machine).map((places) => places.find(machine.exists));
  const [found] = files;
  if (found !== undefined && files.every((file) => file !== undefined)) return { found, files };

  const packages = debianPackages(engine, machine);
  if (packages === undefined) return { missing: sentence(engine, machine) };
  return machine.isRoot ? { install: packages } : { missing: sentence(engine, machine) };
}

/** The files an engine needs, installing them if this machine lets us; throws the sentence if not. */
export function ensureBrowser(engine: Engine): readonly string[] {
  const decision = decide(engine, thisMachine);
  if ('missing' in decision) throw new Error(decision.missing);
  if ('files' in decision) return decision.files;

  install(decision.install);
  const after = decide(engine, thisMachine);
  if ('files' in after) return after.files;
  throw new Error(sentence(engine, thisMachine));
}

/** The engines named in `BROWSERS`, Chromium alone when it names none. */
export function chosenEngines(names = process.env['BROWSERS'] ?? ''): readonly Engine[] {
  const wanted = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = wanted.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; choose among ${engines.join(', ')}.`);
  return wanted.length > 0 ? engines.filter((engine) => wanted.includes(engine)) : ['chromium'];
}

/** For each file that an engine needs, the places it may be in, likeliest first. */
function requirements(engine: Engine, machine: Machine): readonly (readonly string[])[] {
  const { environment } = machine;
  switch (engine) {
    case 'chromium':
      return [[...given(environment['CHROME_PATH']), ...onPath(machine, chromiumNames), ...chromiumPlaces(machine)]];
    case 'firefox':
      return [
        [
          ...given(environment['FIREFOX_PATH']),
          ...onPath(machine, ['firefox-esr', 'firefox']),
          ...firefoxPlaces(machine),
        ],
      ];
    case 'webkit':
      return [onPath(machine, ['WebKitWebDriver']), webkitFolders, onPath(machine, ['Xvfb'])];
  }
}

const chromiumNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function chromiumPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform !== 'win32') return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  return windowsFolders(environment).flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]);
}

function firefoxPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform !== 'win32') return [];
  return windowsFolders(environment).map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`);
}

function windowsFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => given(environment[name]));
}

function onPath({ platform, environment }: Machine, names: readonly string[]): readonly string[] {
  if (platform === 'win32') return [];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const given = (value: string | undefined): readonly string[] => (value ? [value] : []);

/** The packages of an engine where apt-get knows them. */
function debianPackages(engine: Engine, machine: Machine): readonly string[] | undefined {
  if (!hasApt(machine)) return undefined;
  const isUbuntu = /\bubuntu\b/.test(machine.distribution);
  return {
    chromium: [isUbuntu ? 'chromium-browser' : 'chromium'],
    firefox: [isUbuntu ? 'firefox' : 'firefox-esr'],
    webkit: ['webkit2gtk-driver', 'xvfb'],
  }[engine];
}

function sentence(engine: Engine, machine: Machine): string {
  const packages = debianPackages(engine, machine);
  const byApt = packages && `run \`${commandFor(packages)}\``;
  switch (engine) {
    case 'chromium':
      return `The tests need Chrome, Chromium or Edge: ${byApt ?? installer(machine, chromiumInstallers)}, or set CHROME_PATH to the one you have.`;
    case 'firefox':
      return `The tests in Firefox need it installed: ${byApt ?? installer(machine, firefoxInstallers)}, or set FIREFOX_PATH to the one you have.`;
    case 'webkit':
      return `The tests in WebKit need WebKitGTK's driver: ${byApt ?? 'run `BROWSERS=chromium,firefox npx --yes pnpm@12 test` here, and WebKit on Debian or Ubuntu'}.`;
  }
}

type Installers = Readonly<Record<'darwin' | 'win32' | 'linux', string>>;
const chromiumInstallers: Installers = {
  darwin: 'run `brew install --cask google-chrome`',
  win32: 'run `winget install Google.Chrome`',
  linux: 'run `sudo dnf install chromium` (or what installs packages here)',
};
const firefoxInstallers: Installers = {
  darwin: 'run `brew install --cask firefox`',
  win32: 'run `winget install Mozilla.Firefox`',
  linux: 'run `sudo dnf install firefox` (or what installs packages here)',
};

function installer({ platform }: Machine, commands: Installers): string {
  return platform === 'darwin' || platform === 'win32' ? commands[platform] : commands.linux;
}

function readDistribution(): string {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return lines
      .filter((line) => /^ID(_LIKE)?=/.test(line))
      .join(' ')
      .replaceAll(/ID(_LIKE)?=|"/g, '')
      .toLowerCase();
  } catch {
    return '';
  }
}

/** A release from end to end, on this machine: published to a registry of our own, installed, run, and upgraded. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { pack } from './pack.ts';
import { patience } from './patience.ts';
import { freePort } from './serve.ts';
import { type Outcome, run } from './steps.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-rehearsal-'));
const app = join(folder, 'app');
const earlier = '0.0.1';
const version: Record<string, string> = {};
let registry: ChildProcess | undefined;

after(() => {
  registry?.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('a release', () => {
  before(async () => {
    const port = await freePort();
    await startRegistry(port);
    const settings = [
      `registry=http://127.0.0.1:${port}/`,
      `//127.0.0.1:${port}/:_authToken=anyone`,
      'audit=false',
      'fund=false',
    ];
    mkdirSync(app);
    writeFileSync(join(folder, '.npmrc'), settings.join('\n'));
    writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  });

  it('is published, after the version before it', async () => {
    const tarballs = (await pack(folder)).toSorted(
      (a, b) => Number(b.includes('-data-')) - Number(a.includes('-data-')),
    );
    assert.equal(tarballs.length, 2);
    for (const tarball of tarballs)
      succeeded(await npm('publish', '--access=public', '--tag=before', asEarlier(tarball)));
    for (const tarball of tarballs) succeeded(await npm('publish', '--access=public', tarball));
  });

  it('is installed into an empty folder, the version before it first, and both commands run', async () => {
    succeeded(await npm('install', `@klimaindsats/components@${earlier}`));
    assert.equal(installed('data').version, earlier);
    await runCommands();
  });

  it('takes the place of the version before it, and both commands run', async () => {
    succeeded(await npm('install', '@klimaindsats/components@latest', '@klimaindsats/data@latest'));
    for (const name of ['data', 'components']) assert.equal(installed(name).version, version[name]);
    // One copy of each: two would be two data sets on a page.
    const { output } = await npm('ls', '--all', '--parseable', '@klimaindsats/data');
    assert.equal(output.trim().split('\n').length, 1, output);
    await runCommands();
  });
});

async function runCommands(): Promise<void> {
  const rendered = await npx('klimaindsats-components', 'render', 'contact-card', '--name', 'Bo Ås', '--mode', 'cms');
  assert.match(rendered, /^<klima-contact-card name="Bo Ås">/);
  writeFileSync(join(app, 'before.html'), rendered);
  assert.match(await npx('klimaindsats-components', 'survived', 'before.html', 'before.html'), /^All that was in/);
  await npx('klimaindsats', 'new', '--help');
}

async function npx(...command: readonly string[]): Promise<string> {
  return succeeded(await run(['npx', '--no', '--', ...command], {}, app));
}

const npm = (...command: readonly string[]): Promise<Outcome> =>
  run(['npm', ...command], { npm_config_userconfig: join(folder, '.npmrc'), npm_config_registry: undefined }, app);

function succeeded({ ok, output }: Outcome): string {
  assert.ok(ok, output);
  return output;
}

const installed = (name: string): Manifest => manifestOf(join(app, 'node_modules/@klimaindsats', name));

const manifestOf = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;

/** The package as it might have been in the version before. */
function asEarlier(tarball: string): string {
  const unpacked = join(folder, basename(tarball, '.tgz'));
  mkdirSync(unpacked);
  execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
  const manifest = manifestOf(unpacked);
  version[tarball.includes('-data-') ? 'data' : 'components'] = manifest.version;
  const { dependencies } = manifest;
  const asked = dependencies && {
    ...dependencies,
    ...('@klimaindsats/data' in dependencies && { '@klimaindsats/data': `^${earlier}` }),
  };
  writeFileSync(join(unpacked, 'package.json'), JSON.stringify({ ...manifest, version: earlier, dependencies: asked }));
  return unpacked;
}

/** Verdaccio, which fetches what we don't publish (Lit) from the registry that npm uses here. */
async function startRegistry(port: number): Promise<void> {
  const place = join(folder, 'registry');
  mkdirSync(place);
  // Verdaccio asks for node-fetch by a tag, which not every mirror of the registry has.
  writeFileSync(join(place, 'package.json'), '{ "private": true, "overrides": { "node-fetch": "^2.7.0" } }');
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  succeeded(await run(['npm', 'install', '--no-audit', '--no-fund', 'verdaccio@6'], {}, place));
  const everyone = { access: '$all', publish: '$all', unpublish: '$all' };
  const settings = {
    storage: join(place, 'storage'),
    uplinks: { upstream: { url: upstream } },
    packages: { '@klimaindsats/*': everyone, '**': { ...everyone, proxy: 'upstream' } },
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'warn' },
  };
  writeFileSync(join(place, 'config.yaml'), JSON.stringify(settings));
  registry = spawn(
    process.execPath,
    [
      join(place, 'node_modules/verdaccio/bin/verdaccio'),
      '--config',
      join(place, 'config.yaml'),
      '--listen',
      `127.0.0.1:${port}`,
    ],
    { stdio: 'ignore', cwd: place },
  );
  const end = Date.now() + patience(60_000);
  while (Date.now() < end) {
    if (
      await fetch(`http://127.0.0.1:${port}/-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Verdaccio has not answered.');
}

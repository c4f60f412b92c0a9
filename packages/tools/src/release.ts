/** Says whether the packages, as they are built, may be published. `--write` gives them the repository's address. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { pack } from './pack.ts';
import { type Manifest, type Packed, problemsOf } from './release-problems.ts';
import { pnpm, root, run } from './steps.ts';

/** In the order they are published: what others need comes first. */
const folders = ['packages/data', 'packages/components'];
const { repository } = manifestOf('package.json');
const address = repository?.url ?? '';

if (process.argv.includes('--write')) write();
else process.exitCode = await check();

function write(): void {
  for (const folder of folders) {
    const path = `${folder}/package.json`;
    const manifest = { ...manifestOf(path), repository: { type: 'git', url: address, directory: folder } };
    writeFileSync(join(root, path), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  console.log(`${folders.join(' and ')} name ${address}`);
}

async function check(): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), 'klimaindsats-release-'));
  try {
    console.log('Packing, and trying to publish …');
    const tarballs = await pack(temporary);
    const data = await run([...pnpm, '--filter', '@klimaindsats/data', 'run', 'release']);
    const published = await run([
      ...pnpm,
      ...['--filter', '@klimaindsats/*', 'publish', '--dry-run', '--no-git-checks', '--access', 'public'],
    ]);
    const order = [...published.output.matchAll(/📦 (\S+)@/gu)].map(([, name = '']) => name);
    const problems = [
      ...problemsOf({
        address,
        pending: globSync('.changeset/*.md', { cwd: root }).map((path) => basename(path)),
        packages: folders.map((folder) => unpack(folder, tarballs, temporary)),
      }),
      ...(data.ok ? [] : [data.output.trim()]),
      ...(published.ok ? [] : [`Publishing would fail:\n${published.output.trim()}`]),
      ...(order.join() === folders.map((folder) => manifestOf(`${folder}/package.json`).name).join()
        ? []
        : [`The packages would be published in another order than ${folders.join(', ')}: ${order.join(', ')}.`]),
    ];
    for (const problem of problems) console.error(`✗ ${problem}`);
    if (problems.length === 0)
      console.log(`✓ ${tarballs.map((path) => basename(path)).join(' and ')} may be published.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function unpack(folder: string, tarballs: readonly string[], temporary: string): Packed {
  const tarball = tarballs.find((path) => path.includes(`-${basename(folder)}-`)) ?? '';
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  execFileSync('tar', ['-xzf', tarball, '--one-top-level=' + basename(folder)], { cwd: temporary });
  const read = (file: string): Buffer => readFileSync(join(temporary, basename(folder), 'package', file));
  return {
    folder,
    manifest: JSON.parse(read('package.json').toString()) as Manifest,
    files: files.map((file) => file.replace(/^package\//, '')),
    changelog: existsSync(join(root, folder, 'CHANGELOG.md'))
      ? readFileSync(join(root, folder, 'CHANGELOG.md'), 'utf8')
      : '',
    read,
  };
}

function manifestOf(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
}

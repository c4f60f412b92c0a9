import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { chromiumFlags, ensureBrowser } from '../../.ci/browsers.ts';
import { serve } from '../../.ci/serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'packages/data/README.md',
  'packages/components/README.md',
];

const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, kind, code = '']) => (kind === language ? [code] : []));

describe('README', () => {
  for (const [index, code] of blocks('js').entries()) {
    it(`has a JavaScript example that runs (${index + 1})`, () => {
      // Where both packages are installed, as they are for whoever pastes it.
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: join(root, 'examples/showcase'),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    });
  }

  for (const [index, code] of blocks('python').entries()) {
    it(`has a Python example that runs, where Python is (${index + 1})`, () => {
      const { error, status, stderr, stdout } = spawnSync('python3', ['-c', code], { cwd: root, encoding: 'utf8' });

      if (error) return;
      assert.equal(status, 0, stderr);
      assert.match(stdout, /95 kommuner havde en godkendt plan 2023 verified/);
    });
  }

  it('has HTML examples that show something when pasted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
    copyFileSync(join(root, 'packages/components/dist/klimaindsats.js'), join(folder, 'klimaindsats.js'));
    copyFileSync(join(root, 'packages/data/dist/initiative.json'), join(folder, 'data.json'));
    const [script = ''] = /<script.*<\/script>/.exec(readme) ?? [];
    const examples = blocks('html');
    for (const [index, code] of examples.entries()) {
      writeFileSync(join(folder, `${index}.html`), code.includes('<script') ? code : script + code);
    }
    const served = await serve(folder);
    const browser = await puppeteer.launch({
      executablePath: ensureBrowser('chromium')[0] ?? '',
      args: [...chromiumFlags],
    });
    const page = await browser.newPage();

    for (const index of examples.keys()) {
      await page.goto(`${served.address}${index}.html`, { waitUntil: 'networkidle0' });
      const empty = await page.$$eval(':is(klima-member-list, klima-contact-card, klima-initiative)', (elements) =>
        elements.filter((element) => !element.shadowRoot?.querySelector('h2')).map(({ localName }) => localName),
      );
      assert.deepEqual(empty, [], `example ${index + 1}`);
    }
    await browser.close();
    await served.close();
  });

  it('tells where things are: each folder of the map exists, and each folder there is on it', () => {
    const map = /^packages\/data .*\n(?:.+\n)+/m.exec(readme)?.[0] ?? '';
    const named: string[] = [];
    let parent = '';
    for (const line of map.trimEnd().split('\n')) {
      const [, indent = '', names = ''] = /^(\s*)((?:[\w./-]+(?:, )?)+)/.exec(line) ?? [];
      if (!indent) parent = names;
      for (const name of names.split(', ')) named.push(indent ? `${parent}/${name}` : name);
    }

    assert.deepEqual(
      named.filter((folder) => !existsSync(join(root, folder))),
      [],
    );
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const parents = new Set(tracked.map((file) => dirname(file)).filter((folder) => !folder.startsWith('.github')));
    const tops = new Set(
      [...parents].map((folder) =>
        folder
          .split('/')
          .slice(0, folder.startsWith('.') ? 1 : 2)
          .join('/'),
      ),
    );
    assert.deepEqual(
      [...tops].filter((folder) => folder !== '.' && !named.includes(folder)),
      [],
    );
  });
});

describe('documents', () => {
  for (const document of documents) {
    it(`${document} links to files that exist`, () => {
      const text = readFileSync(join(root, document), 'utf8');
      const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);

      const dangling = links.filter((link) => !existsSync(join(root, dirname(document), link)));

      assert.deepEqual(dangling, []);
    });
  }
});

describe('top level', () => {
  it('holds what a project has there, and nothing else', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));

    assert.deepEqual([...top].sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'examples',
      'package.json',
      'packages',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'tsconfig.json',
    ]);
  });
});

/** What must hold of the repository as a whole: what stands at its top, the map in the README, links, and decisions. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';

import { root } from './steps.ts';

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('top level', () => {
  it('holds what a project has there, and nothing else', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));

    assert.deepEqual([...top].sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'eslint.config.js',
      'examples',
      'package.json',
      'packages',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'tsconfig.json',
    ]);
  });

  it('hides no code in folders that begin with a dot', () => {
    const hidden = tracked.filter((file) => /(^|\/)\../.test(file));

    assert.deepEqual(
      hidden.filter((file) => /\.([cm]?[jt]sx?|php|py)$/.test(file)),
      [],
    );
  });
});

describe('the map in the README', () => {
  const map = /^packages\/data .*\n(?:.+\n)+/m.exec(read('README.md'))?.[0] ?? '';

  /** Every folder of the map: what is indented is in the folder above it. */
  const named = (): readonly string[] => {
    const folders: string[] = [];
    const parents: string[] = [];
    for (const line of map.trimEnd().split('\n')) {
      const [, indent = '', names = ''] = /^(\s*)((?:[\w./-]+(?:, )?)+)/.exec(line) ?? [];
      const depth = indent.length / 2;
      for (const name of names.split(', ')) {
        folders.push([...parents.slice(0, depth), name].join('/'));
        parents[depth] = name;
      }
    }
    return folders;
  };

  it('names folders that exist', () => {
    assert.notEqual(named().length, 0);
    assert.deepEqual(
      named().filter((folder) => !existsSync(join(root, folder))),
      [],
    );
  });

  it('names every folder: of the packages three levels deep, of the rest two, of hidden ones the first', () => {
    const folders = tracked.map((file) => dirname(file)).filter((folder) => folder !== '.');
    const told = folders.map((folder) => {
      const depth = folder.startsWith('.') ? 1 : folder.startsWith('packages/') ? 3 : 2;
      return folder.split('/').slice(0, depth).join('/');
    });

    // .github is where GitHub looks.
    const missing = [...new Set(told)].filter((folder) => folder !== '.github' && !named().includes(folder));
    assert.deepEqual(missing, []);
  });
});

describe('documents', () => {
  for (const document of tracked.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))) {
    it(`${document} links to files that exist`, () => {
      const links = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);

      assert.deepEqual(
        links.filter((link) => !existsSync(join(root, dirname(document), link))),
        [],
      );
    });
  }
});

describe('decisions', () => {
  for (const decision of tracked.filter((file) => file.includes('/docs/decisions/'))) {
    it(`${decision} says its day, its context, what was decided and what follows`, () => {
      const [, , date = ''] = read(decision).split('\n');
      const headings = [...read(decision).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

      assert.equal(date.slice(0, 10), basename(decision).slice(0, 10));
      // What was added on a later day stands below, under that day.
      assert.deepEqual(headings.slice(0, 3), ['Context', 'Decision', 'Consequences']);
    });
  }
});

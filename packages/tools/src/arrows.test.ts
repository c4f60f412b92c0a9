/** What a folder's code stands on stands on nothing of that folder: no arrow between folders runs back up. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';

import typescript from 'typescript';

import { root } from './steps.ts';

/** The modules that a module imports code from, as it names them; types are gone when it runs. */
function importsOf(code: string): readonly string[] {
  const { statements } = typescript.createSourceFile('module.ts', code, typescript.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (typescript.isImportDeclaration(statement)) {
      const clause = statement.importClause;
      const names = clause?.namedBindings;
      const areTypes =
        clause?.phaseModifier === typescript.SyntaxKind.TypeKeyword ||
        (clause && !clause.name && names && typescript.isNamedImports(names) && names.elements.length > 0
          ? names.elements.every(({ isTypeOnly }) => isTypeOnly)
          : false);
      return areTypes ? [] : [(statement.moduleSpecifier as typescript.StringLiteral).text];
    }
    if (typescript.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly)
      return [(statement.moduleSpecifier as typescript.StringLiteral).text];
    return [];
  });
}

/** The folder of a module; each feature is one, and each module that stands in no folder. */
function folderOf(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 && folder === 'features' ? dirname(path) : folder;
}

type Modules = Readonly<Record<string, string>>;

/** The arrows between folders that are part of a circle, each with the modules that it stands for. */
function circles(modules: Modules): readonly string[] {
  const arrows = Object.entries(modules).flatMap(([path, code]) =>
    importsOf(code)
      .filter((name) => name.startsWith('.'))
      .map((name) => ({ path, target: posix.join(posix.dirname(path), name) }))
      .map(({ path: from, target }) => ({ from: folderOf(from), to: folderOf(target), says: `${from} > ${target}` }))
      .filter(({ from, to }) => from !== to),
  );
  const reached = (start: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const { from, to } of arrows)
      if (from === start && !seen.has(to)) {
        seen.add(to);
        reached(to, seen);
      }
    return seen;
  };
  return arrows.filter(({ from, to }) => reached(to).has(from)).map(({ says }) => says);
}

/** The code of a folder of the repository, without tests. */
const modulesIn = (folder: string): Modules =>
  Object.fromEntries(
    globSync('**/*.ts', { cwd: join(root, folder), exclude: ['**/*.test.ts', '**/*.d.ts'] }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(root, folder, path), 'utf8'),
    ]),
  );

describe('arrows between folders', () => {
  for (const folder of ['packages/components/src', 'packages/data/src', 'packages/benchmarks/src']) {
    it(`run one way in ${folder}`, () => {
      const modules = modulesIn(folder);

      assert.ok(Object.keys(modules).length > 20);
      assert.deepEqual(circles(modules), []);
    });
  }

  it('are found where they run back up, also round a corner, and are none where types alone do', () => {
    const modules = {
      'base/base.ts': `import { name } from '../features/notes/notes.ts';`,
      'features/notes/notes.ts': `import '../../card/card.ts';`,
      'card/card.ts': `export * from '../base/base.ts';\nimport { other } from './other.ts';`,
      'card/other.ts': `import { join } from 'node:path';`,
      'apart/apart.ts': `import { base } from '../base/base.ts';`,
    };

    assert.deepEqual(circles(modules), [
      'base/base.ts > features/notes/notes.ts',
      'features/notes/notes.ts > card/card.ts',
      'card/card.ts > base/base.ts',
    ]);
    for (const type of [
      `import type { Base } from '../base/base.ts';`,
      `import { type Base } from '../base/base.ts';`,
      `export type { Base } from '../base/base.ts';`,
    ])
      assert.deepEqual(circles({ ...modules, 'card/card.ts': type }), []);
  });
});

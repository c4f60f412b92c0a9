/** The style guide names what checks its rules: here each of them is seen to be there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = readFileSync(new URL('../docs/style.md', import.meta.url), 'utf8');

/** What stands in backticks after `lint:` or `test:`. */
const named = (kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${kind}: \`([^\`]+)\``, 'g'))].map(([, name = '']) => name);

interface Rules {
  readonly rules: Readonly<Record<string, readonly [severity: number, ...options: readonly unknown[]]>>;
}

describe('the style guide', () => {
  it('names rules of the linter that are on, for elements or for tests', async () => {
    const eslint = new ESLint({ cwd: root });
    const files = ['contact-card.ts', 'contact-card.browser.test.ts'];
    const configurations = await Promise.all(
      files.map(async (file): Promise<Rules> => {
        const path = `packages/components/src/contact-card/${file}`;
        return (await eslint.calculateConfigForFile(path)) as Rules;
      }),
    );

    const off = named('lint').filter((name) => !configurations.some(({ rules }) => rules[name]?.[0] === 2));

    assert.ok(named('lint').length > 5);
    assert.deepEqual(off, []);
  });

  it('names tests that there are', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const tests = new Set(tracked.map((file) => basename(file)));

    const missing = named('test').filter((name) => !tests.has(name));

    assert.ok(named('test').length > 5);
    assert.deepEqual(missing, []);
  });

  it('says of each rule what checks it', () => {
    const [, ...sections] = text.split(/^## /m);
    const rules = sections.flatMap((section) => section.split(/\n(?=- )/).filter((part) => part.startsWith('- ')));

    const unchecked = rules.filter((rule) => !/\((tsc|lint|test|review)\b/.test(rule));

    assert.ok(rules.length > 30);
    assert.deepEqual(unchecked, []);
  });
});

import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';

import { rules } from './index.ts';

const here = import.meta.dirname;

describe('rules', () => {
  it('has every rule file, and each is named for its rule', () => {
    const helpers = ['crowd', 'dates', 'index', 'repeats', 'rule', 'signs', 'watch', 'years'];
    const files = globSync('*.ts', { cwd: here }).filter((file) => !file.endsWith('.test.ts'));

    assert.deepEqual(
      rules.map(({ name }) => name).sort(),
      files
        .map((file) => basename(file, '.ts'))
        .filter((name) => !helpers.includes(name))
        .sort(),
    );
  });

  it('has a test that sees each rule fail', () => {
    const tested = globSync('*.test.ts', { cwd: here }).map((file) => basename(file, '.test.ts'));

    assert.deepEqual(
      rules.map(({ name }) => name).filter((name) => !tested.includes(name)),
      [],
    );
  });

  it('says of each rule what must hold, in a sentence', () => {
    for (const { description } of rules) assert.match(description, /^[A-Z].*\.$/);
  });
});

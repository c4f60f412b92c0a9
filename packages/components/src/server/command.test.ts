import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { dataset } from '../../test/dataset.ts';
import { run } from './command.ts';

const file = (name: string, content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'klimaindsats-')), name);
  writeFileSync(path, content);
  return path;
};

describe('klimaindsats-components', () => {
  it('renders an element with its options', () => {
    const { output, status } = run(['render', 'member-list', '--lang', 'en', '--heading-level', '3', '--show-sources']);

    assert.equal(status, 0);
    assert.match(output, /^<klima-member-list lang="en" heading-level="3" show-sources="">/);
    assert.match(output, /<h3>The administrative steering group/);
  });

  it('renders a shadow root that links to its styles', () => {
    const { output } = run(['render', 'contact-card', '--mode', 'shadow', '--stylesheets', '/assets/']);

    assert.match(output, /<template shadowrootmode="open"><link rel="stylesheet" href="\/assets\/contact-card.css">/);
    assert.doesNotMatch(output, /<style>/);
  });

  it('renders data of one’s own', () => {
    assert.match(
      run(['render', 'member-list', '--data', file('data.json', JSON.stringify(dataset))]).output,
      /Åse Ærø/,
    );
  });

  it('works as it is installed', () => {
    const command = fileURLToPath(new URL('../../dist/server/command.js', import.meta.url));

    assert.match(
      execFileSync(process.execPath, [command, 'render', 'dk2020', '--sections', 'after'], { encoding: 'utf8' }),
      /Klimaalliancen/,
    );
    assert.match(
      execFileSync(process.execPath, [command], { encoding: 'utf8' }),
      /Try: {2}klimaindsats-components render/,
    );
  });

  for (const [words, sentence] of [
    [['paint'], 'There is no command "paint". Use: klimaindsats-components render ELEMENT.'],
    [['render'], 'Say which element. Use one of: contact-card, '],
    [['render', 'weather'], 'There is no element "weather". Use one of: contact-card, '],
    [
      ['render', 'dk2020', '--colour', 'red'],
      "Unknown option '--colour'. See: klimaindsats-components render dk2020 --help",
    ],
    [['render', 'dk2020', '--mode', 'loud'], 'renderToString: there is no mode "loud". Use one of: plain, shadow.'],
    [['render', 'dk2020', '--data', '/does/not/exist'], '/does/not/exist cannot be read. Give a JSON file'],
    [['render', 'dk2020', '--data', file('a.json', '{')], 'a.json is not JSON. Give a JSON file'],
    [['render', 'dk2020', '--data', file('b.json', '{"schemaVersion":"9.0.0"}')], 'klimaindsats validate '],
  ] as const) {
    it(`says in a sentence what is wrong with: ${words.join(' ').replace(/\/\S+\//g, '')}`, () => {
      const { error, status } = run(words);

      assert.equal(status, 1);
      assert.ok(error.includes(sentence), error);
      assert.doesNotMatch(error, /\n\s+at /);
    });
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { dataset } from '../../test/dataset.ts';
import { run } from './command.ts';
import type { Survival } from './survived.ts';

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

  it('understands a language as the elements do', () => {
    for (const [lang, heading] of [
      ['en-GB', 'The administrative steering group'],
      ['English', 'The administrative steering group'],
      ['da-DK', 'Den administrative styregruppe'],
    ] as const)
      assert.match(run(['render', 'member-list', '--lang', lang]).output, new RegExp(`<h2>${heading}`));
  });

  it('gives two of a kind ids of their own', () => {
    const { output } = run(['render', 'initiative', '--id', 'b', '--parts', 'dk2020', '--show-sources']);

    assert.match(output, /^<klima-initiative id="b" [^]* id="b-dk2020-note-1"/);
  });

  it('renders a shadow root that links to its styles', () => {
    const { output } = run(['render', 'contact-card', '--mode', 'shadow', '--stylesheets', '/assets/']);

    assert.match(output, /<template shadowrootmode="open"><link rel="stylesheet" href="\/assets\/contact-card.css">/);
    assert.doesNotMatch(output, /<style>/);
  });

  it('renders for a CMS what its sanitizer leaves as it is: no link that holds a vCard', () => {
    const words = ['render', 'contact-card', '--name', 'Bo Ås', '--email', 'bo@example.dk', '--lang', 'da'];

    assert.match(run(words).output, /<a\s+href="data:text\/vcard/);
    const { output } = run([...words, '--mode', 'cms']);
    assert.match(output, /<a href="mailto:bo@example.dk">/);
    assert.doesNotMatch(output, /data:|vCard|<p><\/p>/);
  });

  it('tells what an editor has left, in sentences and as JSON', () => {
    const before = file('before.html', '<klima-contact-card name="Bo"><p slot="after">Ring</p></klima-contact-card>');
    const after = file('after.html', '<klima-contact-card name="Bo"><p>Ring</p></klima-contact-card>');

    assert.equal(run(['survived', before, before]).status, 0);
    assert.match(run(['survived', before, before]).output, /^All that was in .* is in .*\.\n$/);
    const { output, status } = run(['survived', before, after]);
    assert.equal(status, 1);
    assert.match(output, /^<klima-contact-card> lost the slot “after” of “Ring”\./);
    const { elements, losses } = JSON.parse(run(['survived', before, after, '--json']).output) as Survival;
    assert.deepEqual([elements, losses.map(({ what, name }) => [what, name])], [1, [['slot', 'after']]]);
  });

  for (const [words, sentence] of [
    [['survived', 'a.html'], 'Give two files: klimaindsats-components survived before.html after.html'],
    [['survived', '/does/not/exist', '/b'], '/does/not/exist cannot be read. Give a file of HTML.'],
    [['survived', file('a.html', '<p>x</p>'), file('b.html', '')], 'a.html has no element, neither <klima-…>'],
    [['survived', '--yaml'], "Unknown option '--yaml'. See: klimaindsats-components survived --help"],
  ] as const) {
    it(`ends with 2 where there is nothing to compare: ${sentence.replace(/\/\S+\//, '')}`, () => {
      const { error, status } = run(words);

      assert.equal(status, 2);
      assert.ok(error.includes(sentence), error);
    });
  }

  it('renders the data of a file', () => {
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
    const before = file('before.html', '<klima-dk2020></klima-dk2020>');
    assert.match(execFileSync(process.execPath, [command, 'survived', before, before], { encoding: 'utf8' }), /^All/);
    assert.match(
      execFileSync(process.execPath, [command], { encoding: 'utf8' }),
      /Try: {2}klimaindsats-components render/,
    );
  });

  for (const [words, sentence] of [
    [['paint'], 'There is no command "paint". Use: klimaindsats-components render ELEMENT, or survived BEFORE AFTER.'],
    [['render'], 'Say which element. Use one of: contact-card, '],
    [['render', 'weather'], 'There is no element "weather". Use one of: contact-card, '],
    [
      ['render', 'dk2020', '--colour', 'red'],
      "Unknown option '--colour'. See: klimaindsats-components render dk2020 --help",
    ],
    [
      ['render', 'dk2020', '--mode', 'loud'],
      'renderToString: there is no mode "loud". Use one of: plain, cms, shadow.',
    ],
    [['render', 'dk2020', '--lang', 'de'], 'There is no language "de". Use one of: da, en.'],
    [['render', 'dk2020', '--lang', 'dk'], 'There is no language "dk". Use one of: da, en.'],
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

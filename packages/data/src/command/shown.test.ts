import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { harmless, quoted, short } from './shown.ts';

describe('what is shown', () => {
  it('has no control, nothing that turns the text, and nothing unseen', () => {
    assert.equal(
      harmless('a\u001b[2J\u0007\u009b\r\u202e\u200b\ud800b\nc'),
      String.raw`a\u{1b}[2J\u{7}\u{9b}\u{d}\u{202e}\u{200b}\u{d800}b` + '\nc',
    );
    assert.equal(harmless('Ærø “å” 🌍'), 'Ærø “å” 🌍');
  });

  it('is a line that can be read', () => {
    assert.equal(short('a\nb'), String.raw`a\nb`);
    assert.equal(short('x'.repeat(100_000)).length, 300);
    assert.equal(short('abcd', 3), 'ab…');
  });
});

describe('a path to be run', () => {
  it('is quoted where a shell needs it', () => {
    for (const [path, posix, windows] of [
      ['a/data.json', 'a/data.json', 'a/data.json'],
      ['C:\\a\\data.json', String.raw`'C:\a\data.json'`, String.raw`C:\a\data.json`],
      ['min region/data.json', "'min region/data.json'", '"min region/data.json"'],
      ["Åses 'x'", String.raw`'Åses '\''x'\'''`, `"Åses 'x'"`],
      ['$HOME', "'$HOME'", '"$HOME"'],
      ['-x', './-x', './-x'],
      ['ærø.json', 'ærø.json', 'ærø.json'],
      ['', "''", '""'],
    ] as const)
      assert.deepEqual([quoted(path, 'linux'), quoted(path, 'win32')], [posix, windows]);
  });
});

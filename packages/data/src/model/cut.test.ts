import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cut } from './cut.ts';

describe('cut', () => {
  it('leaves a text that fits as it is', () => {
    for (const text of ['', 'Åse', 'abcde', '🌍🌍🌍🌍🌍']) assert.equal(cut(text, 5), text);
  });

  it('shows that something is cut off, within what may be shown', () => {
    assert.equal(cut('abcdef', 5), 'abcd…');
    assert.equal(cut('x'.repeat(1_000_000), 300).length, 300);
  });

  it('cuts no character in two', () => {
    assert.equal(cut('🌍🌍🌍🌍🌍🌍', 5), '🌍🌍🌍🌍…');
    assert.equal(cut(`a${'🌍'.repeat(1000)}`, 3), 'a🌍…');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compareDanish, foldDanish, includesDanish, isDanish } from './danish.ts';

describe('foldDanish', () => {
  it('gives one key to every way a name is written', () => {
    for (const [key, ...spellings] of [
      ['aarhus', 'Århus', 'Aarhus', 'ÅRHUS', 'a\u030arhus', 'A\u030aRHUS', '\u212brhus', ' aarhus '],
      ['aeroe', 'Ærø', 'Aeroe', 'ærö', 'ärö', 'ÆRØ', 'Ǽrǿ', 'a\u0308ro\u0308'],
      ['ringkoebing skjern', 'Ringkøbing-Skjern', 'Ringkoebing Skjern', 'ringkøbing–skjern', 'RINGKØBING / SKJERN'],
      ['cafe zurich', 'Café Zürich', 'cafe\u0301 zu\u0308rich'],
    ] as const) {
      for (const spelling of spellings) assert.equal(foldDanish(spelling), key, spelling);
    }
  });

  it('is the same for composed and decomposed text, and of a key is that key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = foldDanish(text);
        assert.equal(foldDanish(text.normalize('NFC')), foldDanish(text.normalize('NFD')));
        assert.equal(foldDanish(key), key);
      }),
    );
  });

  it('is empty for what has no letter or digit', () => {
    assert.equal(foldDanish(' -–/ '), '');
  });
});

describe('isDanish', () => {
  it('lets a plain a or o stand for å or ø', () => {
    for (const [name, query] of [
      ['Aarhus', 'arhus'],
      ['Høje-Taastrup', 'Hoje-Taastrup'],
      ['Århus', 'Arhus'],
      ['Samsø', 'samso'],
      ['Ærø', 'aero'],
    ] as const) {
      assert.equal(isDanish(name, query), true, query);
    }
  });

  it('lets no å or ø stand for a plain a or o', () => {
    for (const [name, query] of [
      ['Odder', 'Ødder'],
      ['Randers', 'Rånders'],
      ['Rødovre', 'Rodøvre'],
      ['Odder', 'odde'],
      ['Odder', ''],
    ] as const) {
      assert.equal(isDanish(name, query), false, query);
    }
  });
});

describe('includesDanish', () => {
  it('finds a name by any part of it', () => {
    for (const [text, query] of [
      ['Aarhus', 'å'],
      ['Århus', 'aa'],
      ['Århus', 'ar'],
      ['Århus', 'År'],
      ['Ringkøbing-Skjern', 'købing sk'],
      ['Ringkøbing-Skjern', 'kobing'],
      ['Marie Lindberg', 'lind'],
      ['Ærø', 'æ'],
      ['Odder', ''],
    ] as const) {
      assert.equal(includesDanish(text, query), true, `${query} in ${text}`);
    }
  });

  it('finds nothing that is not there', () => {
    for (const [text, query] of [
      ['Odder', 'ø'],
      ['Horsens', 'å'],
      ['Skive', 'skivee'],
    ] as const) {
      assert.equal(includesDanish(text, query), false, `${query} in ${text}`);
    }
  });

  it('finds every text by each of its beginnings, however both are written', () => {
    const letter = fc.constantFrom('å', 'Å', 'a\u030a', 'aa', 'Aa', 'æ', 'ae', 'ø', 'oe', 'b', 'r', '-', ' ');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), fc.nat(8), (letters, end) => {
        assert.equal(includesDanish(letters.join(''), letters.slice(0, end).join('')), true);
      }),
    );
  });
});

describe('compareDanish', () => {
  it('sorts by the Danish alphabet, with Aa as Å', () => {
    const names = ['Aarhus', 'Ærø', 'Odense', 'Østervig', 'Ålborg', 'Zealand', 'Assens', 'aben'];

    assert.deepEqual([...names].sort(compareDanish), [
      'aben',
      'Assens',
      'Odense',
      'Zealand',
      'Ærø',
      'Østervig',
      'Ålborg',
      'Aarhus',
    ]);
  });
});

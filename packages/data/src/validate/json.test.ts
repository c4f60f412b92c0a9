import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { cases } from '../../test/mutated.ts';
import { timeOf } from '../../test/time-of.ts';
import { placesIn, scanJson } from './json.ts';
import { readJson } from './read-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('agrees with JSON.parse about what is JSON', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\ue01.-+ntalsfr \n\u0001å'.split(''), '"a"', '1', 'true', '\\u00e5');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          assert.equal(scanJson(text).wrongAt === undefined, isJson(text), text);
        },
      ),
      { numRuns: cases },
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), signs, (text, place, sign) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + sign + text.slice(at + 1);
        assert.equal(scanJson(broken).wrongAt === undefined, isJson(broken), broken);
      }),
      { numRuns: cases },
    );
  });

  it('finds the sign that is wrong', () => {
    for (const [text, wrongAt] of [
      ['', 0],
      ['{"a": }', 6],
      ['{"a": NaN}', 6],
      ['{"a": Infinity}', 6],
      ['{"name": Aalund"}', 9],
      ['{"a": 1,}', 8],
      ['[1 2]', 3],
      ['[1', 2],
      ['{a: 1}', 1],
      ["{'a': 1}", 1],
      ['{"a": 01}', 7],
      ['"a\nb"', 2],
      ['"a\\x"', 2],
      ['// x', 0],
      ['1 2', 2],
      ['"abc', 4],
      ['[1}', 2],
      ['{"a"1}', 4],
      [':', 0],
      ['[:1]', 1],
      ['[,1]', 1],
      ['{"a":,1}', 5],
      ['{"a', 3],
      ['{"a\nb": 1}', 3],
      ['"\\u00e"', 1],
      ['1.', 1],
      ['1e', 1],
      ['-', 0],
    ] as const)
      assert.equal(scanJson(text).wrongAt, wrongAt, text);
    for (const text of ['10', '-0', '-20.25', '1e10', '1.5E+12', '0.1e-12', '"\\u00e5\\uD83D"', ' [ ] ', '{ }'])
      assert.equal(scanJson(text).wrongAt, undefined, text);
  });

  it('finds the keys that stand twice in one object, however they are written', () => {
    assert.deepEqual(scanJson('{"a": [{"b": 1, "c/": 2, "\\u0062": 3, "c/": 4}], "A": 1, "c": {"a": 1}}').repeated, [
      { path: '/a/0/b', at: 25 },
      { path: '/a/0/c~1', at: 38 },
    ]);
    assert.deepEqual(scanJson('[{"a": 1}, 2, {"~": 1, "~": 2}]').repeated, [{ path: '/2/~0', at: 23 }]);
    assert.deepEqual(scanJson('{"a": 1, "a": "').repeated, [{ path: '/a', at: 9 }]);
    assert.deepEqual(scanJson('{"a": [1], "a": 1, "b').repeated, [{ path: '/a', at: 11 }]);
  });

  it('tells how deep it goes, at any depth', () => {
    assert.equal(scanJson('[{"a": []}, 1]').depth, 3);
    assert.equal(scanJson('['.repeat(300_000) + ']'.repeat(300_000)).depth, 300_000);
  });
});

describe('readJson', () => {
  it('gives the value, with the keys that stand twice and where', () => {
    assert.deepEqual(readJson('{"a": [1],\n "a": 2}'), {
      value: { a: 2 },
      depth: 2,
      problems: [
        {
          path: '/a',
          rule: 'keys-stand-once',
          message: {
            da: 'Feltet står der to gange, igen på linje 2, tegn 2',
            en: 'The field stands there twice, again on line 2, character 2',
          },
          hint: { da: 'Saml dem til ét, eller fjern det ene', en: 'Make one of them, or remove one' },
        },
      ],
    });
  });

  it('reads a text once, however many keys stand twice', () => {
    const record = `{\n"id": 1,\n"id": 2,\n"name": "Ærøby",\n"lines": [${'\n1,'.repeat(50)}\n1]}`;
    const text = `[${`${record},\n`.repeat(4_000)}{}]`;

    const time = timeOf(() => assert.equal(readJson(text).problems.length, 4_000));

    // Once for each of them takes many seconds.
    assert.ok(time < 1_000, `${time} ms`);
  });

  it('writes what lies around a key once, however deep it is and however many keys stand twice there', () => {
    const nested = 20_000;
    const deep = `${'{"a": 1, "a": '.repeat(nested)}1${'}'.repeat(nested)}`;
    const wide = `{"${'a'.repeat(20_000)}": {${'"b": 1, '.repeat(nested)}"b": 1}}`;

    for (const [text, last] of [
      [deep, '/a'.repeat(nested)],
      [wide, `/${'a'.repeat(20_000)}/b`],
    ] as const) {
      const time = timeOf(() => {
        assert.equal(scanJson(text).repeated.length, nested);
      });

      assert.equal(scanJson(text).repeated.at(-1)?.path, last);
      // Anew for each of them takes seconds.
      assert.ok(time < 250, `${time} ms`);
    }
  });

  it('says where it breaks, and gives no value then', () => {
    assert.deepEqual(readJson('{\n"a": 01}'), { brokenAt: { line: 2, character: 7 }, depth: 1, problems: [] });
  });
});

describe('placesIn', () => {
  it('counts from 1, whatever ends the lines', () => {
    const placeOf = placesIn('a\nb\r\nc\rde');

    assert.deepEqual([0, 1, 2, 5, 7, 8, 9].map(placeOf), [
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [4, 2],
      [4, 3],
    ]);
    assert.deepEqual(placesIn('')(0), [1, 1]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { repeats } from './repeats.ts';

const repeatedIn = (texts: readonly string[]): readonly string[] =>
  texts.filter(repeats((count) => texts.slice(0, count)));

describe('repeats', () => {
  it('finds what stood before, in whichever order texts come', () => {
    for (const [texts, expected] of [
      [['a', 'b', 'c'], []],
      [
        ['a', 'b', 'a', 'b'],
        ['a', 'b'],
      ],
      [['a', 'a'], ['a']],
      [['c', 'b', 'a', 'c'], ['c']],
      [['m-9', 'm-10', 'm-11', 'm-9'], ['m-9']],
      [['m-9', 'm-10', 'm-10'], ['m-10']],
      [['m-10', 'm-9', 'm-10'], ['m-10']],
      [['b', 'c', 'aa', 'b'], ['b']],
      [['', ''], ['']],
      [['', 'a', ''], ['']],
    ] as const)
      assert.deepEqual(repeatedIn(texts), expected, texts.join());
  });
});

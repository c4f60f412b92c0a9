import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Tile } from '@klimaindsats/data';

import { neighbour, placed, type Point } from './places.ts';

describe('placed', () => {
  const at = (name: string, column: number, row: number) => ({ name, tile: { column, row } });
  const places = (areas: readonly { readonly name: string; readonly tile?: Tile }[]): readonly string[] =>
    placed(areas).map(([{ name }, column, row]) => `${name} ${column},${row}`);

  it('stand in the order of the map, row by row', () => {
    assert.deepEqual(places([at('c', 1, 2), at('b', 2, 1), at('a', 1, 1)]), ['a 1,1', 'b 2,1', 'c 1,2']);
  });

  it('begin in the first column and row, wherever in the country they lie', () => {
    assert.deepEqual(places([at('a', 7, 9), at('b', 8, 11)]), ['a 1,1', 'b 2,3']);
  });

  it('lets those without a place follow in rows of their own', () => {
    const others = ['d', 'e', 'f', 'g', 'h', 'i'].map((name) => ({ name }));

    assert.deepEqual(places([...others, at('a', 3, 3)]), [
      'a 1,1',
      'd 1,2',
      'e 2,2',
      'f 3,2',
      'g 4,2',
      'h 5,2',
      'i 1,3',
    ]);
  });

  it('lets those without a place follow by name, whatever their codes', () => {
    const others = ['Åby', 'Østby', 'Aabo', 'Ærø', 'Zoo'].map((name, index) => ({ id: `${9000 + index}`, name }));

    assert.deepEqual(places(others), ['Zoo 1,1', 'Ærø 2,1', 'Østby 3,1', 'Aabo 4,1', 'Åby 5,1']);
  });

  it('gives rows to all where nobody has a place', () => {
    assert.deepEqual(places([{ name: 'a' }, { name: 'b' }]), ['a 1,1', 'b 2,1']);
  });

  it('takes what lies far off the map, or between two places, for none', () => {
    assert.deepEqual(places([at('a', 1, 1), at('b', 99, 1), at('c', 1.5, 2)]), ['a 1,1', 'b 1,2', 'c 2,2']);
  });
});

describe('neighbour', () => {
  // 0 1
  //   2   3
  const points: readonly Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [30, 10],
  ];
  const from = (index: number, key: string): number => neighbour(points, index, key);

  it('is the nearest in the direction of the arrow, straight before askew', () => {
    assert.deepEqual([from(0, 'ArrowRight'), from(1, 'ArrowDown'), from(3, 'ArrowLeft')], [1, 2, 2]);
    assert.equal(from(0, 'ArrowDown'), 2);
  });

  it('is the first and the last for Home and End', () => {
    assert.deepEqual([from(2, 'Home'), from(0, 'End')], [0, 3]);
  });

  it('is none where nothing lies, and for other keys', () => {
    assert.deepEqual([from(0, 'ArrowUp'), from(0, 'a'), from(0, 'toString')], [-1, -1, -1]);
  });
});

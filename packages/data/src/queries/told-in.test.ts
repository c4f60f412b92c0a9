import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toldIn } from './told-in.ts';

interface Fact {
  readonly id: string;
  readonly region?: string;
}
const [everywhere, north, south]: readonly [Fact, Fact, Fact] = [
  { id: 'alle' },
  { id: 'nord', region: '1091' },
  { id: 'syd', region: '1092' },
];
const told = (region: string | undefined) => toldIn([everywhere, north, south], region);

describe('toldIn', () => {
  it('tells what is true of a region and of all of them, and nothing of another', () => {
    assert.deepEqual(told('1091'), [everywhere, north]);
    assert.deepEqual(told('1092'), [everywhere, south]);
  });

  it('tells what is true everywhere where no region is given, or one that nothing is told of', () => {
    assert.deepEqual(told(undefined), [everywhere]);
    assert.deepEqual(told('1093'), [everywhere]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describePerformance } from '../build/readme.ts';

const [start, end] = [
  '<!-- From here to the next mark: written by `node bench/bench.ts --write`. -->',
  '<!-- Written until here. -->',
];

describe('what the README says of performance', () => {
  it('replaces what stood between the marks, and nothing else', () => {
    const readme = describePerformance(`Before\n${start}\nold\n${end}\nAfter`, 'new');

    assert.equal(readme, `Before\n${start}\n\nnew\n\n${end}\nAfter`);
  });

  it('says which marks are missing', () => {
    assert.throws(() => describePerformance(`Before\n${start}\nold`, 'new'), /Written until here/);
  });
});

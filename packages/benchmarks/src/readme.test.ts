import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { replaceBetweenMarks } from './readme.ts';

const [start, end] = [
  '<!-- From here to the next mark: written by `pnpm bench --write` in packages/benchmarks. -->',
  '<!-- Written until here. -->',
];

describe('a README that a run is written into', () => {
  it('replaces what stood between the marks, and nothing else', () => {
    const readme = replaceBetweenMarks(`Before\n${start}\nold\n${end}\nAfter`, 'new');

    assert.equal(readme, `Before\n${start}\n\nnew\n\n${end}\nAfter`);
  });

  it('says which marks are missing', () => {
    assert.throws(() => replaceBetweenMarks(`Before\n${start}\nold`, 'new'), /Written until here/);
  });
});

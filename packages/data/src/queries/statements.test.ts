import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed } from '../../test/small.ts';
import { statementsOf } from './statements.ts';

const dataset = changed(({ statements }) => {
  const [about] = statements;
  statements.push(
    { ...about, id: 'rammen-om', programme: 'rammen' },
    { ...about, id: 'andet', programme: 'andet' },
    { ...about, id: 'siden', programme: 'kystplan' },
    { ...about, id: 'mere', programme: 'havneplan' },
  );
});
const told = (programme: string) => statementsOf(dataset, programme).map(({ id }) => id);

describe('statementsOf', () => {
  it('tells of a programme, what it builds on and what came after, in the order in which they read', () => {
    assert.deepEqual(told('havneplan'), ['om', 'rammen-om', 'siden', 'mere']);
  });

  it('tells of nothing else where a programme stands alone, and nothing of one that is not there', () => {
    assert.deepEqual(told('kystplan'), ['siden']);
    assert.deepEqual(told('andet'), []);
  });
});

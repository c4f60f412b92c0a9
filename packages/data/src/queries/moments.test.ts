import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import { momentsOf } from './moments.ts';

describe('momentsOf', () => {
  it('has each time that participations and figures of the region are from, once, the earliest first', () => {
    const dataset = changed(({ figures, participations }) => {
      figures[0].asOf = '1999';
      participations[1].asOf = '2020';
    });

    assert.deepEqual(momentsOf(dataset, 'havneplan'), ['2020', '2021-05', '2021-05-01/2021-05-31', '2021-06-01']);
  });

  it('ends when the last had been admitted, should no fact be from then', () => {
    const dataset = changed(({ participations }) => {
      participations[0].admitted = '2021-06-01/2021-09-30';
    });

    assert.equal(momentsOf(dataset, 'havneplan').at(-1), '2021-09-30');
  });

  it('leaves out what is no time that can be asked of', () => {
    const dataset = changed(({ figures, participations }) => {
      figures[1].asOf = 'unknown';
      figures[1].alternatives[0].asOf = '2021-02-31';
      participations[0].asOf = '2021/2020';
    });

    assert.deepEqual(momentsOf(dataset, 'havneplan'), ['2021-05']);
  });

  it('has none of another programme', () => {
    assert.deepEqual(momentsOf(small, 'kystplan'), []);
  });
});

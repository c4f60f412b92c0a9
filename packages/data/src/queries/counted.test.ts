import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { countedOf } from './counted.ts';

const names = (counts: Parameters<typeof countedOf>[1]['counts']): readonly string[] =>
  countedOf(small, { programme: 'havneplan', ...(counts && { counts }) }).map(({ name }) => name);

describe('countedOf', () => {
  it('answers with those who take part, in the order of the data', () => {
    assert.deepEqual(names({ collection: 'participations' }), ['Aalund', 'Ærøby']);
  });

  it('answers with those who had joined by a day', () => {
    assert.deepEqual(names({ collection: 'participations', joinedBy: '2021-03-31' }), ['Aalund']);
  });

  it('answers with all of a region, and with those outside', () => {
    assert.deepEqual(names({ collection: 'municipalities', region: '9000' }), ['Aalund', 'Ærøby', 'Østervig-Strand']);
    assert.deepEqual(names({ collection: 'municipalities', region: '9009' }), []);
    assert.deepEqual(names({ collection: 'absences' }), ['Østervig-Strand']);
  });

  it('answers with nobody where a figure does not say what it counts', () => {
    assert.deepEqual(names(undefined), []);
  });

  it('asks for the data first', () => {
    assert.throws(() => countedOf(undefined as never, small.figures[0] as never), TypeError);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { findRegion } from './region.ts';

const find = (query: string | number): string | undefined => findRegion(small, query)?.id;

describe('findRegion', () => {
  it('finds a name as people write it, with or without the word', () => {
    for (const query of ['Region Havn', 'region havn', 'Havn', ' HAVN ']) assert.equal(find(query), '9000', query);
  });

  it('finds a code as text or number', () => {
    for (const query of ['9000', 9000, ' 9000 ']) assert.equal(find(query), '9000');
  });

  it('guesses at nothing', () => {
    for (const query of ['', ' ', 'Region', 'Hav', '900', 'Region Region Havn', 'country'])
      assert.equal(find(query), undefined, query);
  });
});

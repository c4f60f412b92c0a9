import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { validate } from '@klimaindsats/data/validate';

import { datasetOf, keptDatasetOf } from './dataset.ts';
import { fictionalMembers } from './members.ts';

describe('a data set of fictional members', () => {
  it('is in order, kept or not', () => {
    for (const make of [datasetOf, keptDatasetOf]) {
      const { problems } = validate(make(fictionalMembers(200)));

      assert.deepEqual(problems, []);
    }
  });

  it('is as large, where it is kept, as the file of 9,000 members that was complained of', () => {
    const megabytes = JSON.stringify(keptDatasetOf(fictionalMembers(9000))).length / 1e6;

    assert.ok(megabytes > 8 && megabytes < 9.5, `${megabytes}`);
  });
});

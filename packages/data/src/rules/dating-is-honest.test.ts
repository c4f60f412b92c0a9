import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { datingIsHonest } from './dating-is-honest.ts';

describe('dating-is-honest', () => {
  it('is silent where all is in order', () => {
    assertFinds(datingIsHonest, small, []);
  });

  it('names a source with a date that is said to be unknown', () => {
    const dataset = changed((draft) => {
      draft.sources[0].dating = 'unknown';
    });

    assertFinds(datingIsHonest, dataset, ['/sources/0/dating']);
  });

  it('names a source without a date that is said to be stated', () => {
    const dataset = changed((draft) => {
      draft.sources[1].dating = 'stated';
    });

    assertFinds(datingIsHonest, dataset, ['/sources/1/dating']);
  });
});

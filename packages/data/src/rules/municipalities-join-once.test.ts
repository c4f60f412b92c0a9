import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { municipalitiesJoinOnce } from './municipalities-join-once.ts';

describe('municipalities-join-once', () => {
  it('is silent where all is in order', () => {
    assertFinds(municipalitiesJoinOnce, small, []);
  });

  it('names a participation under another id', () => {
    const dataset = changed((draft) => {
      draft.participations[1].id = 'havneplan-9003';
    });

    assertFinds(municipalitiesJoinOnce, dataset, ['/participations/1/id']);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { partsFitInWholes } from './parts-fit-in-wholes.ts';

describe('parts-fit-in-wholes', () => {
  it('is silent where all is in order', () => {
    assertFinds(partsFitInWholes, small, []);
  });

  it('names a part that is larger than its whole', () => {
    const dataset = changed((draft) => {
      draft.figures[1].value = 8;
      draft.figures[1].alternatives[0].value = 9;
    });

    assertFinds(partsFitInWholes, dataset, ['/figures/1/of']);
  });

  it('names a part that counts something else', () => {
    const dataset = changed((draft) => {
      draft.figures[1].unit = 'years';
    });

    assertFinds(partsFitInWholes, dataset, ['/figures/1/of']);
  });

  it('lets a part be the whole', () => {
    const dataset = changed((draft) => {
      draft.figures[1].value = 7;
      draft.figures[1].alternatives[0].value = 8;
    });

    assertFinds(partsFitInWholes, dataset, []);
  });

  it('is content when one of the values fits', () => {
    const dataset = changed((draft) => {
      draft.figures[1].value = 8;
    });

    assertFinds(partsFitInWholes, dataset, []);
  });

  it('measures against the largest of the whole’s values', () => {
    const dataset = changed((draft) => {
      draft.figures[0].value = 1;
      Object.assign(draft.figures[0], {
        alternatives: [{ value: 2, sources: ['avisen'], asOf: '2021', status: 'verified' }],
      });
    });

    assertFinds(partsFitInWholes, dataset, []);
  });

  it('leaves a whole that is not there to another rule', () => {
    const dataset = changed((draft) => {
      draft.figures[1].of = 'intet';
    });

    assertFinds(partsFitInWholes, dataset, []);
  });
});

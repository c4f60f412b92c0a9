import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { sumsFit } from './sums-fit.ts';

describe('sums-fit', () => {
  it('is silent where all is in order, and where one reading of a part fits', () => {
    const dataset = changed((draft) => {
      draft.figures[0].value = 8;
    });

    assertFinds(sumsFit, small, []);
    assertFinds(sumsFit, dataset, []);
  });

  it('names a sum that is less than its parts, or more', () => {
    for (const value of [6, 9]) {
      const dataset = changed((draft) => {
        draft.figures[0].value = value;
      });

      assertFinds(sumsFit, dataset, ['/figures/0/sumOf']);
    }
  });

  it('names a sum of what is counted otherwise', () => {
    const dataset = changed((draft) => {
      draft.figures[2].unit = 'years';
    });

    assertFinds(sumsFit, dataset, ['/figures/0/sumOf']);
  });

  it('leaves a part that is not there to another rule', () => {
    const dataset = changed((draft) => {
      draft.figures[0].sumOf[0] = 'intet';
    });

    assertFinds(sumsFit, dataset, []);
  });
});

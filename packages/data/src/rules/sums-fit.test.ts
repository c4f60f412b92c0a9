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

  it('adds decimals as people do', () => {
    for (const [first, second, sum, finds] of [
      [0.1, 0.2, 0.3, []],
      [1.1, 2.2, 3.3, []],
      [1_234_567.1, 0.2, 1_234_567.3, []],
      [0.1, 0.2, 0.31, ['/figures/0/sumOf']],
    ] as const) {
      const dataset = changed((draft) => {
        const [whole, one, two] = draft.figures;
        whole.value = sum;
        whole.sumOf.splice(0, whole.sumOf.length, one.id, two.id);
        Object.assign(one, { value: first, unit: whole.unit, alternatives: [] });
        Object.assign(two, { value: second, unit: whole.unit, alternatives: [] });
      });

      assertFinds(sumsFit, dataset, finds);
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

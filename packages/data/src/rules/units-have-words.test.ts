import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { unitsHaveWords } from './units-have-words.ts';

describe('units-have-words', () => {
  it('is silent where all is in order', () => {
    assertFinds(unitsHaveWords, small, []);
  });

  it('names another unit without words', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.figures[3], 'unitLabel');
    });

    assertFinds(unitsHaveWords, dataset, ['/figures/3/unitLabel']);
  });

  it('names words of a unit that has its own', () => {
    const dataset = changed((draft) => {
      draft.figures[3].unit = 'MWh';
    });

    assertFinds(unitsHaveWords, dataset, ['/figures/3/unitLabel']);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { namesMatchValues } from './names-match-values.ts';

describe('names-match-values', () => {
  it('is silent where all is in order', () => {
    assertFinds(namesMatchValues, small, []);
  });

  it('names a figure with more names than its value', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names.push('Østervig-Strand');
    });

    assertFinds(namesMatchValues, dataset, ['/figures/1/names']);
  });

  it('names a figure with a name twice', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names[1] = 'Aalund';
    });

    assertFinds(namesMatchValues, dataset, ['/figures/1/names']);
  });

  it('names a figure whose names are one too many, one of them twice', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names.push('Aalund');
    });

    assertFinds(namesMatchValues, dataset, ['/figures/1/names']);
  });
});

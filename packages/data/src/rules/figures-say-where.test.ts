import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { figuresSayWhere } from './figures-say-where.ts';

const region = small.regions[0]?.id ?? '';
const other = '1099';

/** The small data set with a figure that is changed, of its own region or of several. */
const figured = (change: object, isOfOne = true) =>
  changed((draft) => {
    Object.assign(draft, {
      region: isOfOne ? region : undefined,
      regions: [draft.regions[0], { ...draft.regions[0], id: other }],
      figures: [{ ...draft.figures[0], scope: 'region', region: undefined, counts: undefined, ...change }],
    });
  });

describe('figures-say-where', () => {
  it('is silent where all is in order', () => {
    assertFinds(figuresSayWhere, small, []);
    for (const change of [
      {},
      { region },
      { region: other, counts: { collection: 'municipalities', region: other } },
      { counts: { collection: 'municipalities', region } },
      { scope: 'country', counts: { collection: 'municipalities' } },
    ])
      assertFinds(figuresSayWhere, figured(change), []);
    assertFinds(figuresSayWhere, figured({ region: other }, false), []);
  });

  it('names a figure of the whole country that has a region', () => {
    assertFinds(figuresSayWhere, figured({ scope: 'country', region }), ['/figures/0/region']);
  });

  it('names a figure of a region that does not say which, where the data set is of several', () => {
    assertFinds(figuresSayWhere, figured({}, false), ['/figures/0/scope']);
  });

  it('names a figure that counts somewhere else than where it is of', () => {
    const change = { region: other, counts: { collection: 'municipalities', region } };

    assertFinds(figuresSayWhere, figured(change), ['/figures/0/counts/region']);
  });
});

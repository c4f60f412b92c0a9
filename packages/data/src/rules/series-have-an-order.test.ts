import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { seriesHaveAnOrder } from './series-have-an-order.ts';

describe('series-have-an-order', () => {
  it('is silent where all is in order, and where two series have the same places', () => {
    const dataset = changed((draft) => {
      draft.figures[0].series.push({ name: 'joined', order: 1 });
    });

    assertFinds(seriesHaveAnOrder, small, []);
    assertFinds(seriesHaveAnOrder, dataset, []);
  });

  it('lets figures of different regions share a place, which none of the whole country has', () => {
    const shared = (...regions: readonly (string | undefined)[]) =>
      changed((draft) => {
        Object.assign(draft, { figures: regions.map((region) => ({ ...draft.figures[0], region })) });
      });

    assertFinds(seriesHaveAnOrder, shared('1091', '1092'), []);
    assertFinds(seriesHaveAnOrder, shared('1091', '1092', '1091'), ['/figures/2/series/0/order']);
    assertFinds(seriesHaveAnOrder, shared('1091', undefined), ['/figures/1/series/0/order']);
    assertFinds(seriesHaveAnOrder, shared(undefined, '1091'), ['/figures/1/series/0/order']);
  });

  it('names a place that another figure has', () => {
    const dataset = changed((draft) => {
      draft.figures[2].series = draft.figures[0].series;
    });

    assertFinds(seriesHaveAnOrder, dataset, ['/figures/2/series/0/order']);
  });

  it('names a place that is none', () => {
    for (const order of [1.5, -1, 1e9, 100_000]) {
      const dataset = changed((draft) => {
        draft.figures[0].series[0].order = order;
      });

      assertFinds(seriesHaveAnOrder, dataset, ['/figures/0/series/0/order']);
    }
  });

  it('names the second place of a figure in a series', () => {
    const dataset = changed((draft) => {
      draft.figures[0].series.push({ name: 'key', order: 2 });
    });

    assertFinds(seriesHaveAnOrder, dataset, ['/figures/0/series/1/order']);
  });

  it('names a place that a figure has twice', () => {
    const dataset = changed((draft) => {
      draft.figures[0].series.push({ name: 'key', order: 1 });
    });

    assertFinds(seriesHaveAnOrder, dataset, ['/figures/0/series/1/order']);
  });
});

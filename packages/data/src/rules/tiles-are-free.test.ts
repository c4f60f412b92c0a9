import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { tilesAreFree } from './tiles-are-free.ts';

describe('tiles-are-free', () => {
  it('is silent where all is in order', () => {
    assertFinds(tilesAreFree, small, []);
  });

  it('names the second of two in the same place', () => {
    const dataset = changed((draft) => {
      draft.municipalities[1].tile.column = 1;
    });

    assertFinds(tilesAreFree, dataset, ['/municipalities/1/tile']);
  });

  it('names a place that is off the map or between tiles', () => {
    for (const tile of [
      { column: 0, row: 1 },
      { column: 2, row: -1 },
      { column: 1.5, row: 1 },
      { column: 1e6, row: 1 },
      { column: 1, row: 1000 },
    ]) {
      const dataset = changed((draft) => {
        draft.municipalities[0].tile = tile;
      });

      assertFinds(tilesAreFree, dataset, ['/municipalities/0/tile']);
    }
  });

  it('is silent about those that have no place', () => {
    const dataset = changed((draft) => {
      for (const municipality of draft.municipalities) Reflect.deleteProperty(municipality, 'tile');
    });

    assertFinds(tilesAreFree, dataset, []);
  });
});

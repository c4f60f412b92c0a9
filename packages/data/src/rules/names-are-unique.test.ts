import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { namesAreUnique } from './names-are-unique.ts';

describe('names-are-unique', () => {
  it('is silent where all is in order', () => {
    assertFinds(namesAreUnique, small, []);
  });

  it('names the second of two municipalities with one name, however it is written', () => {
    for (const name of ['Aalund', 'Ålund', 'AALUND', 'A\u030alund', 'Aalund Kommune', 'Aalund-']) {
      const dataset = changed((draft) => {
        draft.municipalities[1].name = name;
      });

      assertFinds(namesAreUnique, dataset, ['/municipalities/1/name']);
    }
  });

  it('names the second of two regions with one name, and lets a municipality have a region’s', () => {
    const dataset = changed((draft) => {
      draft.regions.push({ ...draft.regions[0], id: '9100' });
      draft.municipalities[0].name = draft.regions[0].name;
    });

    assertFinds(namesAreUnique, dataset, ['/regions/1/name']);
  });
});

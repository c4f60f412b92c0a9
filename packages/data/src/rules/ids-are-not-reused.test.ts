import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { idsAreNotReused } from './ids-are-not-reused.ts';

describe('ids-are-not-reused', () => {
  it('is silent where all is in order', () => {
    assertFinds(idsAreNotReused, small, []);
  });

  it('names a person under the id of one who was taken out', () => {
    const dataset = changed((draft) => {
      draft.persons[0].id = 'p0';
    });

    assertFinds(idsAreNotReused, dataset, ['/persons/0/id']);
  });

  it('names a contact point under such an id', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[1].id = 'p0';
    });

    assertFinds(idsAreNotReused, dataset, ['/contactPoints/1/id']);
  });

  it('is silent in a file without tombstones', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft, 'tombstones');
    });

    assertFinds(idsAreNotReused, dataset, []);
  });
});

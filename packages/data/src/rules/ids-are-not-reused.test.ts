import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small, today } from '../../test/small.ts';
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
    // Who was taken out isn't put back under another id.
    assert.deepEqual(idsAreNotReused.check(dataset, today)[0]?.hint, {
      da: 'Fjern den; er det en anden, så giv den et id, der aldrig har været brugt',
      en: 'Remove it; if it is another, give it an id that was never used',
    });
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

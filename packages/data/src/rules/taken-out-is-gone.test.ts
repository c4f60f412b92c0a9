import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { takenOutIsGone } from './taken-out-is-gone.ts';

describe('taken-out-is-gone', () => {
  it('is silent where all is in order', () => {
    assertFinds(takenOutIsGone, small, []);
  });

  it('names the contact point of a person who was taken out', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[1].person = 'p0';
    });

    assertFinds(takenOutIsGone, dataset, ['/contactPoints/1/person']);
  });

  it('names a job title that stayed behind', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].person = 'p0';
    });

    assertFinds(takenOutIsGone, dataset, ['/memberships/0/title']);
  });

  it('lets a post stand whose holder was taken out, and a title of who isn’t listed', () => {
    const dataset = changed((draft) => {
      draft.memberships[1].person = 'p0';
      Reflect.deleteProperty(draft.memberships[0], 'person');
    });

    assertFinds(takenOutIsGone, dataset, []);
  });

  it('is silent where a file carries no contact points or no tombstones', () => {
    const { contactPoints: _, ...rest } = small;
    const { tombstones: __, ...kept } = changed((draft) => {
      draft.contactPoints[1].person = 'p0';
    });

    assertFinds(takenOutIsGone, rest, []);
    assertFinds(takenOutIsGone, kept, []);
  });
});

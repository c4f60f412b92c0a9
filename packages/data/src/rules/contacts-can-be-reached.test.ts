import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';

describe('contacts-can-be-reached', () => {
  it('is silent where all is in order', () => {
    assertFinds(contactsCanBeReached, small, []);
  });

  it('names a contact point with neither e-mail nor telephone', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.contactPoints[1], 'email');
    });

    assertFinds(contactsCanBeReached, dataset, ['/contactPoints/1']);
  });

  it('is content with a telephone', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.contactPoints[0], 'email');
    });

    assertFinds(contactsCanBeReached, dataset, []);
  });

  it('is silent in a file without contact points', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft, 'contactPoints');
    });

    assertFinds(contactsCanBeReached, dataset, []);
  });
});

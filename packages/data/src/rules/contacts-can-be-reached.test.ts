import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';

describe('contacts-can-be-reached', () => {
  it('is silent where all is in order', () => {
    assertFinds(contactsCanBeReached, small, []);
  });

  it('names a contact point that has none of the ways, and is content with any', () => {
    const ways = ['email', 'phone', 'emails', 'phones', 'addresses', 'secure'] as const;
    const without = (...gone: readonly (typeof ways)[number][]) =>
      changed((draft) => {
        draft.contactPoints[1].phone = '+4512345678';
        for (const way of gone) Reflect.deleteProperty(draft.contactPoints[1], way);
      });

    assertFinds(contactsCanBeReached, without(...ways), ['/contactPoints/1']);
    for (const way of ways) assertFinds(contactsCanBeReached, without(...ways.filter((one) => one !== way)), []);
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

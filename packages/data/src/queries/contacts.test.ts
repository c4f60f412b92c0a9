import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { contactOf, contactsOf } from './contacts.ts';

describe('contactsOf', () => {
  it('finds the ways to reach an organization', () => {
    const [contact, ...others] = contactsOf(small, 'havneraad');

    assert.equal(contact?.contactPoint.email, 'aase@example.dk');
    assert.equal(contact.organization?.name.en, 'The Harbour Council');
    assert.equal(contact.person?.name, 'Åse Ærbødig');
    assert.deepEqual(others, []);
  });

  it('finds a shared mailbox, which no person answers', () => {
    assert.deepEqual(
      contactsOf(small, 'netvaerk').map(({ contactPoint, person }) => [contactPoint.id, person]),
      [['vagten', undefined]],
    );
  });

  it('finds none in a file without contact points', () => {
    const { contactPoints: _, persons: __, ...rest } = small;

    assert.deepEqual(contactsOf(rest, 'havneraad'), []);
  });
});

describe('contactOf', () => {
  it('finds a contact point with its organization and person', () => {
    const contact = contactOf(small, 'raadets-sekretaer');

    assert.equal(contact?.contactPoint.phone, '+4512345678');
    assert.equal(contact.organization?.id, 'havneraad');
    assert.equal(contact.person?.id, 'p1');
  });

  it('finds nothing under an id that is not there, or that is an organization’s', () => {
    assert.equal(contactOf(small, 'havneraad'), undefined);
  });

  it('has no person where the file has none', () => {
    const { persons: _, ...rest } = small;

    assert.equal(contactOf(rest, 'raadets-sekretaer')?.person, undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, small } from '../test/small.ts';
import { contactsOf, membersOf, representativesOf } from './members.ts';

describe('membersOf', () => {
  it('lists the members in the order of the source, with what they refer to', () => {
    const members = membersOf(small, 'havneraad');

    assert.deepEqual(
      members.map(({ membership, post, person, onBehalfOf }) => [
        membership.id,
        post.role,
        person?.name,
        onBehalfOf?.name,
      ]),
      [
        ['raad-2', 'co-chair', 'Bjørn Aagaard', 'Østervig-Strand'],
        ['raad-1', 'member', 'Åse Ærbødig', 'Region Havn'],
        ['raad-3', 'member', undefined, undefined],
        ['raad-4', 'member', undefined, undefined],
      ],
    );
  });

  it('lists nobody of an organization without posts, or that is not there', () => {
    assert.deepEqual(membersOf(small, 'netvaerk'), []);
    assert.deepEqual(membersOf(small, 'ingen'), []);
  });

  it('lists members without names from a file without persons', () => {
    const { persons: _, ...rest } = small;

    assert.deepEqual(
      membersOf(rest, 'havneraad').map(({ person }) => person),
      [undefined, undefined, undefined, undefined],
    );
  });

  it('leaves out a membership of a post that is not there', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].post = 'intet';
    });

    assert.equal(membersOf(dataset, 'havneraad').length, 3);
  });
});

describe('representativesOf', () => {
  it('finds who represents a municipality or a region', () => {
    assert.deepEqual(
      representativesOf(small, '9003').map(({ person }) => person?.id),
      ['p2'],
    );
    assert.deepEqual(
      representativesOf(small, '9000').map(({ person }) => person?.id),
      ['p1'],
    );
    assert.deepEqual(representativesOf(small, '9001'), []);
  });
});

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

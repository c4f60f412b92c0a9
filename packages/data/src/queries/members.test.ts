import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import { membersOf, representativesOf } from './members.ts';

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

describe('members of data with fewer fields', () => {
  it('have those fields, which their types know', () => {
    const persons = small.persons.map(({ id, name }) => ({ id, name }));
    const [first] = membersOf({ ...small, persons }, 'havneraad');

    assert.deepEqual(first?.person satisfies { id: string; name: string } | undefined, {
      id: 'p2',
      name: 'Bjørn Aagaard',
    });
    // @ts-expect-error: this data has no sources of persons
    assert.equal(first?.person?.sources, undefined);
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { living } from '../../test/living.ts';
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

describe('membersOf a register that is kept', () => {
  const ids = (options: Parameters<typeof membersOf>[2]) =>
    membersOf(living, 'fjordraad', options).map(({ membership: { id } }) => id);

  it('gives who held a post on a day, those too of whom the day is left open', () => {
    assert.deepEqual(ids({ on: '2023-11-30' }), []);
    assert.deepEqual(ids({ on: '2023-12-01' }), ['raad-formand-1', 'raad-medlem-1', 'raad-medlem-2']);
    assert.deepEqual(ids({ on: '2025-12-31' }), ['raad-formand-1', 'raad-medlem-1', 'raad-medlem-2']);
    assert.deepEqual(ids({ on: '2026-02-01' }), ['raad-medlem-1', 'raad-medlem-2']);
    assert.deepEqual(ids({ on: '2026-03-01' }), ['raad-formand-2', 'raad-medlem-1', 'raad-medlem-3']);
  });

  it('gives who holds one today if of no day: not those whose time is over for certain', () => {
    assert.deepEqual(ids({}), ['raad-formand-2', 'raad-medlem-1', 'raad-medlem-3']);
  });

  it('gives former ones apart, a successor after the predecessor', () => {
    assert.deepEqual(ids({ past: true, on: '2026-02-28' }), ['raad-formand-1']);
    assert.deepEqual(ids({ past: true }), ['raad-formand-1', 'raad-medlem-2']);

    const later = { ...living, memberships: living.memberships.toReversed() };
    const ended = later.memberships.map((membership) => ({ ...membership, end: '2026-03-31' }));
    assert.deepEqual(
      membersOf({ ...later, memberships: ended }, 'fjordraad', { past: true }).map(({ membership }) => membership.id),
      ['raad-medlem-1', 'raad-medlem-2', 'raad-formand-1', 'raad-medlem-3', 'raad-formand-2'],
    );
  });

  it('goes by the term of the post too', () => {
    const posts = living.posts.map((post) => ({ ...post, end: '2025' }));
    const on = (day: string, past = false) => membersOf({ ...living, posts }, 'fjordraad', { on: day, past }).length;

    assert.deepEqual(on('2024-12-31'), 3);
    assert.deepEqual(on('2025-06-01'), 3);
    assert.equal(on('2026-01-01'), 0);
    assert.deepEqual(on('2026-01-01', true), 5);
  });

  it('gives no former member who hasn’t come yet', () => {
    assert.deepEqual(ids({ past: true, on: '2026-01-15' }), ['raad-formand-1']);
  });

  it('says as much of who represents a municipality', () => {
    const of = (options: Parameters<typeof membersOf>[2]) =>
      representativesOf(living, '9102', options).map(({ membership }) => membership.id);

    assert.deepEqual(of({ on: '2025-01-01' }), ['raad-medlem-2']);
    assert.deepEqual(of({}), ['raad-formand-2', 'raad-medlem-3']);
    assert.deepEqual(of({ past: true }), ['raad-medlem-2']);
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { small, today } from '../../test/small.ts';
import type { Membership } from '../model/membership.ts';
import { successorsFollow } from './successors-follow.ts';

const [example] = small.memberships;
assert.ok(example);

/** The small data set with a post of so many seats, held from these times on, in this order. */
const since = (seats: number | undefined, ...starts: readonly (string | undefined)[]) => ({
  ...small,
  posts: small.posts.map(({ seats: _, ...post }) => ({ ...post, ...(seats !== undefined && { seats }) })),
  memberships: starts.map((start, index): Membership => {
    const { start: _, onBehalfOf: __, ...rest } = example;
    return { ...rest, id: `raad-${index}`, post: 'medlem', ...(start !== undefined && { start }) };
  }),
});

describe('successors-follow', () => {
  it('is silent where all is in order', () => {
    assertFinds(successorsFollow, small, []);
    assertFinds(successorsFollow, living, []);
    assertFinds(successorsFollow, since(1, '2020', '2021-03', '2021-03', '2024'), []);
  });

  it('names who stands after somebody that came later', () => {
    assertFinds(successorsFollow, since(1, '2024', '2020'), ['/memberships/1']);
    assertFinds(successorsFollow, since(1, '2020', '2024', '2021', '2022', '2025'), [
      '/memberships/2',
      '/memberships/3',
    ]);
    assert.match(
      successorsFollow.check(since(1, '2024', '2020'), today)[0]?.message.en ?? '',
      /^“raad-0” came after, 2024/,
    );
  });

  it('lets be where nobody knows who came first', () => {
    assertFinds(successorsFollow, since(1, '2024', undefined, '2024-05'), []);
    assertFinds(successorsFollow, since(1, '2020/2024', '2022'), []);
    assertFinds(successorsFollow, since(1, '2022', '2020/2024', '2021'), ['/memberships/2']);
  });

  it('knows a seat by its area where a post has several, and by nothing else', () => {
    const several = since(2, '2024', '2020', '2019');
    assertFinds(successorsFollow, several, []);
    assertFinds(successorsFollow, since(undefined, '2024', '2020'), []);
    const [one, two, three] = several.memberships;
    assert.ok(one && two && three);
    const memberships = [
      { ...one, onBehalfOf: '9001' },
      { ...two, onBehalfOf: '9002' },
      { ...three, onBehalfOf: '9001' },
    ];
    assertFinds(successorsFollow, { ...several, memberships }, ['/memberships/2']);
  });
});

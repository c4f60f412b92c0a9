import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { small } from '../../test/small.ts';
import { postsAreHeldOnce } from './posts-are-held-once.ts';

/** The small data set with a post held by these people at these times. */
const held = (...times: readonly (readonly [person: string | undefined, start: string, end?: string])[]) => ({
  ...small,
  memberships: times.map(([person, start, end], index) => ({
    id: `raad-${index}`,
    post: 'medlem',
    ...(person !== undefined && { person }),
    start,
    ...(end !== undefined && { end }),
    sources: ['avisen'],
    asOf: '2021-05',
    status: 'verified' as const,
  })),
});

describe('posts-are-held-once', () => {
  it('is silent where all is in order', () => {
    assertFinds(postsAreHeldOnce, small, []);
    assertFinds(postsAreHeldOnce, living, []);
  });

  it('names who holds a post twice at one time', () => {
    assertFinds(postsAreHeldOnce, held(['p1', '2024-01-01', '2025-12-31'], ['p1', '2025-01-01']), ['/memberships/1']);
    assertFinds(postsAreHeldOnce, held(['p1', '2024'], ['p2', '2024'], ['p1', '2024']), ['/memberships/2']);
  });

  it('lets somebody come back, and others, and who isn’t named', () => {
    assertFinds(postsAreHeldOnce, held(['p1', '2020', '2021'], ['p1', '2023']), []);
    assertFinds(postsAreHeldOnce, held(['p1', '2020'], ['p2', '2020']), []);
    assertFinds(postsAreHeldOnce, held([undefined, '2020'], [undefined, '2020']), []);
  });
});

import type { Membership } from '../model/membership.ts';
import type { Post } from '../model/post.ts';

/**
 * Gives the seat that successive holders share, as text: a post with one seat, else a post for an area; `undefined` where
 * neither says.
 */
export function seatsOf(
  posts: readonly Pick<Post, 'id' | 'seats'>[],
): (membership: Pick<Membership, 'post' | 'onBehalfOf'>) => string | undefined {
  const single = new Set(posts.filter(({ seats }) => seats === 1).map(({ id }) => id));
  return ({ post, onBehalfOf }) => {
    if (single.has(post)) return post;
    return onBehalfOf === undefined ? undefined : `${post} ${onBehalfOf}`;
  };
}

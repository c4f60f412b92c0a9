import type { Organization } from '../model/organization.ts';
import type { Post } from '../model/post.ts';
import { assertDataFirst } from './assert-data-first.ts';

/** What the query about groups reads. */
export interface Groups {
  readonly organizations: readonly Pick<Organization, 'id' | 'classification'>[];
  readonly posts: readonly Pick<Post, 'organization'>[];
}

/**
 * The organizations in the order in which their members are asked for: the steering group, then those that have posts,
 * then the rest. The first is the one that a list of members shows where nobody says which.
 */
export function groupsOf<Data extends Groups>(data: Data): readonly Data['organizations'][number][] {
  const { organizations, posts } = data;
  assertDataFirst(organizations, 'groupsOf');
  const manned = new Set(posts.map(({ organization }) => organization));
  const place = ({ id, classification }: Groups['organizations'][number]): number =>
    classification === 'steering-group' ? 0 : manned.has(id) ? 1 : 2;
  return organizations.toSorted((one, other) => place(one) - place(other));
}

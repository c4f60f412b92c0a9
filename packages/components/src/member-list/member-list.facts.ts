/** What the member list shows of a data set: the organizations that have posts, and who holds them for whom. */
import type { Dataset } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  memberships: ['id', 'post', 'person', 'onBehalfOf', 'title', 'start', 'end', ...provenance],
  municipalities: ['id', 'name', 'region'],
  organizations: ['id', 'name', 'classification'],
  persons: ['id', 'name', 'email', 'phone', 'url', 'photo'],
  posts: ['id', 'organization', 'role', 'label', 'start', 'end'],
  regions: ['id', 'name'],
} as const satisfies Fields;

export type MemberListFacts = Facts<typeof fields>;

export const select = ({
  region: ownRegion,
  memberships,
  municipalities,
  organizations,
  persons = [],
  posts,
  regions,
}: Dataset): Selected<typeof fields> => ({
  memberships,
  municipalities: municipalities.filter(
    ({ id, region }) => !ownRegion || region === ownRegion || memberships.some(({ onBehalfOf }) => onBehalfOf === id),
  ),
  organizations: organizations.filter(({ id }) => posts.some(({ organization }) => organization === id)),
  persons: persons.filter(({ id }) => memberships.some(({ person }) => person === id)),
  posts,
  regions: regions.filter(({ id }) => memberships.some(({ onBehalfOf }) => onBehalfOf === id)),
});

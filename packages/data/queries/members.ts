import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Membership } from '../model/membership.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import type { Region } from '../model/region.ts';
import { needs } from './needs.ts';

/** The collections the queries about people read. Without `persons`, everybody is "not listed". */
export type People = Pick<Dataset, 'posts' | 'memberships' | 'municipalities' | 'regions' | 'organizations'> &
  Partial<Pick<Dataset, 'persons' | 'contactPoints'>>;

/** A membership with what it refers to. */
export interface Member {
  readonly membership: Membership;
  readonly post: Post;
  /** The person; `undefined` is "not listed": the source names nobody, or the person was taken out. */
  readonly person: Person | undefined;
  /** The municipality or region the member represents, where the source says which. */
  readonly onBehalfOf: Municipality | Region | undefined;
}

/** The members of an organization, in the order of the source. */
export const membersOf = <Data extends People>(
  data: Data,
  organization: Data['organizations'][number]['id'],
): readonly Member[] => membersWhere('membersOf', data, ({ post }) => post.organization === organization);

/** Who represents a municipality or a region, in any organization. */
export const representativesOf = <Data extends People>(
  data: Data,
  area: Data['municipalities'][number]['id'] | Data['regions'][number]['id'],
): readonly Member[] => membersWhere('representativesOf', data, ({ membership }) => membership.onBehalfOf === area);

/** A contact point with what it refers to. */
export interface Contact {
  readonly contactPoint: ContactPoint;
  readonly organization: Organization | undefined;
  /** The person who answers, where it is one. */
  readonly person: Person | undefined;
}

/** The ways to reach an organization. */
export function contactsOf<Data extends People>(
  { contactPoints = [], organizations, persons = [] }: Data,
  organization: Data['organizations'][number]['id'],
): readonly Contact[] {
  needs(organizations, 'contactsOf');
  return contactPoints
    .filter((contactPoint) => contactPoint.organization === organization)
    .map((contactPoint) => ({
      contactPoint,
      organization: byId(organizations)(organization),
      person: byId(persons)(contactPoint.person),
    }));
}

function membersWhere(
  query: string,
  { memberships, posts, persons = [], municipalities, regions }: People,
  isWanted: (member: Member) => boolean,
): readonly Member[] {
  needs(memberships, query);
  const [postOf, personOf, areaOf] = [byId(posts), byId(persons), byId([...municipalities, ...regions])];
  return memberships
    .map((membership) => ({
      membership,
      post: postOf(membership.post),
      person: personOf(membership.person),
      onBehalfOf: areaOf(membership.onBehalfOf),
    }))
    .filter((member): member is Member => !!member.post && isWanted(member as Member));
}

/** Finds items by their id. Those that are asked for in the order they stand in need no index, which takes a while. */
function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): (id: string | undefined) => Item | undefined {
  let next = 0;
  let index: ReadonlyMap<string | undefined, Item> | undefined;
  return (id) =>
    items[next]?.id === id ? items[next++] : (index ??= new Map(items.map((item) => [item.id, item]))).get(id);
}

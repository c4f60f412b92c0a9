import type { Dataset } from '../model/dataset.ts';
import type { Membership } from '../model/membership.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import type { Region } from '../model/region.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { finderOf, type ItemOf } from './item.ts';

/** What the queries about people read. Without `persons`, everybody is "not listed". */
export interface People {
  readonly memberships: readonly Pick<Membership, 'post' | 'person' | 'onBehalfOf'>[];
  readonly posts: readonly Pick<Post, 'id' | 'organization'>[];
  readonly municipalities: readonly Pick<Municipality, 'id'>[];
  readonly regions: readonly Pick<Region, 'id'>[];
  readonly persons?: readonly Pick<Person, 'id'>[];
}

/** A membership with what it refers to, each with the fields that the data has. */
export interface Member<Data extends People = Dataset> {
  readonly membership: Data['memberships'][number];
  readonly post: Data['posts'][number];
  /** The person; `undefined` is "not listed": the source names nobody, or the person was taken out. */
  readonly person: ItemOf<Data, 'persons'> | undefined;
  /** The municipality or region the member represents, where the source says which. */
  readonly onBehalfOf: Data['municipalities'][number] | Data['regions'][number] | undefined;
}

/** The members of an organization, in the order of the source. */
export const membersOf = <Data extends People>(
  data: Data,
  organization: Data['posts'][number]['organization'],
): readonly Member<Data>[] => membersWhere('membersOf', data, ({ post }) => post.organization === organization);

/** Who represents a municipality or a region, in any organization. */
export const representativesOf = <Data extends People>(
  data: Data,
  area: Data['municipalities'][number]['id'] | Data['regions'][number]['id'],
): readonly Member<Data>[] =>
  membersWhere('representativesOf', data, ({ membership }) => membership.onBehalfOf === area);

function membersWhere<Data extends People>(
  query: string,
  { memberships, posts, persons = [], municipalities, regions }: Data,
  isWanted: (member: Member<People>) => boolean,
): readonly Member<Data>[] {
  assertDataFirst(memberships, query);
  const [postOf, personOf, areaOf] = [finderOf(posts), finderOf(persons), finderOf([...municipalities, ...regions])];
  const members = memberships.flatMap((membership): readonly Member<People>[] => {
    const post = postOf(membership.post);
    const member = post && {
      membership,
      post,
      person: personOf(membership.person),
      onBehalfOf: areaOf(membership.onBehalfOf),
    };
    return member && isWanted(member) ? [member] : [];
  });
  return members as readonly object[] as readonly Member<Data>[];
}

import type { Dataset } from '../model/dataset.ts';
import type { Membership } from '../model/membership.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import type { Region } from '../model/region.ts';
import type { IsoDate } from '../model/scalars.ts';
import { todayInDenmark } from '../model/today.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { isPast, mayBeHeld } from './held.ts';
import { compareText, finderOf, type ItemOf } from './item.ts';

/** What the queries about people read. Without `persons`, everybody is "not listed". */
export interface People {
  readonly memberships: readonly Pick<Membership, 'post' | 'person' | 'onBehalfOf' | 'start' | 'end'>[];
  readonly posts: readonly Pick<Post, 'id' | 'organization' | 'start' | 'end'>[];
  readonly municipalities: readonly Pick<Municipality, 'id'>[];
  readonly regions: readonly Pick<Region, 'id'>[];
  readonly persons?: readonly Pick<Person, 'id'>[];
}

/** Which members a query gives. */
export interface MembersOptions {
  /** The day they hold their posts on; today in Denmark if left out. */
  readonly on?: IsoDate;
  /** Whether to give former members instead: those whose time was certainly over by that day, the earliest first. */
  readonly past?: boolean;
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

/**
 * Everybody who holds or held a post in an organization, in the order of the source. A register that is kept also has
 * those who have left or are yet to come.
 */
export const membershipsOf = <Data extends People>(
  data: Data,
  organization: Data['posts'][number]['organization'],
): readonly Member<Data>[] => membersWhere('membershipsOf', data, ({ post }) => post.organization === organization);

/**
 * The members of an organization on a day, in the order of the source, with those for whom the sources leave the day
 * open: `heldOn` says which, from their membership and post. Where no source says when somebody came or left, they are
 * a member on every day; `asOf` says whether the sources confirm it of a day.
 */
export const membersOf = <Data extends People>(
  data: Data,
  organization: Data['posts'][number]['organization'],
  options: MembersOptions = {},
): readonly Member<Data>[] =>
  onDay(
    membersWhere('membersOf', data, ({ post }) => post.organization === organization),
    options,
  );

/** Who represents a municipality or a region on a day, in any organization. */
export const representativesOf = <Data extends People>(
  data: Data,
  area: Data['municipalities'][number]['id'] | Data['regions'][number]['id'],
  options: MembersOptions = {},
): readonly Member<Data>[] =>
  onDay(
    membersWhere('representativesOf', data, ({ membership }) => membership.onBehalfOf === area),
    options,
  );

/** The members of every organization on a day, in the order of the source: at the cost of one. */
export const allMembers = (data: Dataset, options: MembersOptions): readonly Member[] =>
  onDay(
    membersWhere('allMembers', data, () => true),
    options,
  );

function membersWhere<Data extends People>(
  query: string,
  { memberships, posts, persons = [], municipalities, regions }: Data,
  isWanted: (member: Pick<Member<People>, 'membership' | 'post'>) => boolean,
): readonly Member<Data>[] {
  assertDataFirst(memberships, query);
  const [postOf, personOf, areaOf] = [finderOf(posts), finderOf(persons), finderOf([...municipalities, ...regions])];
  return memberships.flatMap((membership): readonly Member<People>[] => {
    const post = postOf(membership.post);
    return post && isWanted({ membership, post })
      ? [{ membership, post, person: personOf(membership.person), onBehalfOf: areaOf(membership.onBehalfOf) }]
      : [];
  }) as readonly object[] as readonly Member<Data>[];
}

/** Those of members who hold their post on a day, or whose time was over by then. */
function onDay<Data extends People>(
  members: readonly Member<Data>[],
  { on = todayInDenmark(), past }: MembersOptions,
): readonly Member<Data>[] {
  if (!past) return members.filter(({ membership, post }) => mayBeHeld(membership, on) && mayBeHeld(post, on));
  return members
    .filter(({ membership, post }) => isPast(membership, on) || isPast(post, on))
    .sort((one, other) => compareText(startOf(one), startOf(other)));
}

const startOf = ({ membership: { start = '' } }: Member<People>): string => start;

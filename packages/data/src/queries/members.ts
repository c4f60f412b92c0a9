import type { Dataset } from '../model/dataset.ts';
import type { Membership } from '../model/membership.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import type { Region } from '../model/region.ts';
import type { IsoDate } from '../model/scalars.ts';
import { todayInDenmark } from '../model/today.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { type HeldOn, heldOn, heldTogether, isPast } from './held.ts';
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
  /** Whether it is instead those whose time was over for certain by then, who came first standing first. */
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
  /** Whether the post is held on the day, by the membership’s time and the post’s: `maybe` where the day is left open. */
  readonly held: HeldOn;
}

/**
 * The members of an organization on a day, in the order of the source. Where nothing says when somebody came or left,
 * they are a member on every day: whether that was so is another question, which `asOf` answers.
 */
export const membersOf = <Data extends People>(
  data: Data,
  organization: Data['posts'][number]['organization'],
  options: MembersOptions = {},
): readonly Member<Data>[] =>
  membersWhere('membersOf', data, options, ({ post }) => post.organization === organization);

/** Who represents a municipality or a region on a day, in any organization. */
export const representativesOf = <Data extends People>(
  data: Data,
  area: Data['municipalities'][number]['id'] | Data['regions'][number]['id'],
  options: MembersOptions = {},
): readonly Member<Data>[] =>
  membersWhere('representativesOf', data, options, ({ membership }) => membership.onBehalfOf === area);

function membersWhere<Data extends People>(
  query: string,
  { memberships, posts, persons = [], municipalities, regions }: Data,
  { on = todayInDenmark(), past = false }: MembersOptions,
  isWanted: (member: Pick<Member<People>, 'membership' | 'post'>) => boolean,
): readonly Member<Data>[] {
  assertDataFirst(memberships, query);
  const [postOf, personOf, areaOf] = [finderOf(posts), finderOf(persons), finderOf([...municipalities, ...regions])];
  // A post may have thousands of members.
  const terms = new Map<object, HeldOn>(posts.map((post) => [post, heldOn(post, on)]));
  const members = memberships.flatMap((membership): readonly Member<People>[] => {
    const post = postOf(membership.post);
    if (!post || !isWanted({ membership, post })) return [];
    const held = heldTogether(heldOn(membership, on), terms.get(post) ?? 'yes');
    if (past ? !isPast(membership, on) && !isPast(post, on) : held === 'no') return [];
    return [{ membership, post, person: personOf(membership.person), onBehalfOf: areaOf(membership.onBehalfOf), held }];
  });
  if (past) members.sort((one, other) => compareText(startOf(one), startOf(other)));
  return members as readonly object[] as readonly Member<Data>[];
}

const startOf = ({ membership: { start = '' } }: Member<People>): string => start;

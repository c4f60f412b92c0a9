import { findsDanish, foldDanish, type Member as MemberOf } from '@klimaindsats/data';

import { languages, say } from '../words/words.ts';
import type { danish } from './member-list.da.ts';
import type { MemberListFacts } from './member-list.facts.ts';

/** A member, as far as the list shows one. */
export type Member = MemberOf<MemberListFacts>;

/** What the row of a member says. */
export interface Row {
  readonly member: Member;
  readonly name: string;
  readonly role: string;
  /** Whether the role says more than the list does: that one of the members is a member says nothing. */
  readonly hasRole: boolean;
  readonly represents: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** What it is searched by, once it has been. */
  key?: string;
}

/** The rows of a list, kept from one rendering to the next: a row that says the same need not render again. */
export class Rows {
  #rows: readonly Row[] = [];
  /** What the rows were made of beside the members. */
  #madeOf: readonly unknown[] = [];

  /** The rows of members, in a language; those of the municipality `own` are marked. `also` is what else they show. */
  of(
    members: readonly Member[],
    words: typeof danish,
    language: string,
    own: string | undefined,
    also: readonly unknown[] = [],
    isPast = false,
  ): readonly Row[] {
    const madeOf = [language, languages.get(language), own, ...also];
    const before = madeOf.every((value, index) => value === this.#madeOf[index]) ? this.#rows : [];
    this.#madeOf = madeOf;
    this.#rows = members.map((member, index) => {
      const row = before[index];
      return row && isSame(row.member, member) ? row : rowOf(member, words, language, own, isPast);
    });
    return this.#rows;
  }
}

/** The rows that hold what is searched for; all where nothing is. */
export function search(rows: readonly Row[], query = ''): readonly Row[] {
  if (!query.trim()) return rows;
  const finds = findsDanish(query);
  return rows.filter((row) =>
    finds((row.key ??= foldDanish([row.name, row.represents, row.role, row.title].join(' ')))),
  );
}

function isSame(one: Member, other: Member): boolean {
  return (
    one.membership === other.membership &&
    one.person === other.person &&
    one.post === other.post &&
    one.onBehalfOf === other.onBehalfOf
  );
}

function rowOf(member: Member, words: typeof danish, language: string, own: string | undefined, isPast: boolean): Row {
  const { membership, onBehalfOf: area, person, post } = member;
  return {
    member,
    name: person?.name ?? words.unlisted,
    role: say(post.label, language),
    hasRole: post.role !== 'member' || !person || isPast,
    represents: area ? ('region' in area ? words.municipality(area.name) : area.name) : '',
    title: membership.title ? say(membership.title, language) : '',
    isOwn: !!own && area?.id === own,
  };
}

import { groupedBy } from '../model/index-by.ts';
import type { Membership } from '../model/membership.ts';
import { locate, type Located } from '../model/walk.ts';
import { seatsOf } from '../queries/seat.ts';
import { spanOf } from './dates.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const successorsFollow: Rule = {
  name: 'successors-follow',
  isNote: true,
  description: 'Who holds a seat after another stands after them: a list shows its members in the order of the file.',
  check: ({ posts, memberships }) => {
    const dated = locate('memberships', memberships, ({ start }) => !!start && !!spanOf(start));
    const seatOf = seatsOf(posts);
    return [...groupedBy(dated, ({ record }) => seatOf(record)).values()].flatMap(faultsIn);
  },
};

/** Those of a seat's holders who stand after somebody that came later. */
function faultsIn(holders: readonly Located<Membership>[]): readonly Finding[] {
  let latest: Located<Membership> | undefined;
  return holders.flatMap((holder): readonly Finding[] => {
    if (latest && lastOf(holder) < firstOf(latest)) return [told(holder, latest.record)];
    if (!latest || firstOf(latest) < firstOf(holder)) latest = holder;
    return [];
  });
}

const firstOf = ({ record: { start = '' } }: Located<Membership>): string => spanOf(start)?.first ?? '';
const lastOf = ({ record: { start = '' } }: Located<Membership>): string => spanOf(start)?.last ?? '';

const told = ({ record, path }: Located<Membership>, later: Membership): Finding =>
  finding(
    path,
    record.id,
    {
      da: `»${later.id}« kom efter, ${later.start}, men står før`,
      en: `“${later.id}” came after, ${later.start}, and stands before`,
    },
    {
      da: 'Flyt den, der kom efter, ned under: en liste viser medlemmerne i filens rækkefølge',
      en: 'Move the one who came after below: a list shows its members in the order of the file',
    },
  );

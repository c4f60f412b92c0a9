import { spanOf } from '../edtf.ts';
import type { CollectionName } from '../model/collections.ts';
import type { ContactPoint, Hours, Weekday } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import { groupedBy } from '../model/index-by.ts';
import type { Membership } from '../model/membership.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';
import { compareText } from '../queries/item.ts';
import { trendsOf } from '../queries/trends.ts';
import { shortened } from './shortened.ts';

/** What a change in a record means to people, and the fields that this tells of. */
export interface News {
  readonly text: Text;
  readonly fields: readonly string[];
}

/** Tells what a new record (`was` is `undefined`) or a changed one means, where that is more than its fields say. */
export type Teller = (collection: CollectionName, was: object | undefined, now: object) => News | undefined;

/** A teller of what changed up to a data set: who left a post and who follows, what a figure went to, when it is open. */
export function tellerOf(after: Dataset): Teller {
  const { persons = [], posts, memberships, figures } = withoutTakenOut(after);
  const nameOf = new Map(persons.map(({ id, name }) => [id, shortened(name)]));
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const seats = new Map(
    Array.from(groupedBy(memberships, seatOf), ([key, holders]) => [
      key,
      {
        byStart: inOrder(holders, ({ start = '' }) => spanOf(start)?.last),
        byEnd: inOrder(holders, ({ end = '' }) => spanOf(end)?.first),
      },
    ]),
  );
  const earlier = new Map(
    trendsOf({ figures }).flatMap(({ figures: items }) =>
      items.map((item, index) => [item.id, items.slice(0, index).findLast(({ nature }) => nature === item.nature)]),
    ),
  );

  return (collection, was, now) => {
    switch (collection) {
      case 'memberships':
        return membershipNews(was as Membership | undefined, now as Membership);
      case 'figures':
        return figureNews(was as Figure | undefined, now as Figure);
      case 'contactPoints':
        return was && hoursNews(was as ContactPoint, now as ContactPoint);
      default:
        return undefined;
    }
  };

  /** The seat that successive holders share: a post with one, else a post for an area; unknown where neither says. */
  function seatOf({ post, onBehalfOf }: Membership): string | undefined {
    if (postOf.get(post)?.seats === 1) return post;
    return onBehalfOf === undefined ? undefined : `${post} ${onBehalfOf}`;
  }

  function membershipNews(was: Membership | undefined, now: Membership): News | undefined {
    const post = textOf(postOf.get(now.post)?.label ?? { da: now.post, en: now.post });
    const who = whoIs(now);
    if (!was) {
      if (now.start === undefined) return undefined;
      const before = beside(now, 'before');
      return {
        text: {
          da: `ny: ${who.da} har posten »${post.da}« fra ${now.start}${before ? `, efter ${whoIs(before).da}` : ''}`,
          en: `new: ${who.en} holds the post “${post.en}” from ${now.start}${before ? `, after ${whoIs(before).en}` : ''}`,
        },
        fields: [],
      };
    }
    if (now.end === undefined || was.end === now.end) return undefined;
    const next = beside(now, 'after');
    return {
      text: {
        da: `${who.da} forlader posten »${post.da}« ${now.end}${next ? `, og ${whoIs(next).da} følger fra ${next.start}` : ''}`,
        en: `${who.en} leaves the post “${post.en}” ${now.end}${next ? `, and ${whoIs(next).en} follows from ${next.start}` : ''}`,
      },
      fields: ['end'],
    };
  }

  function whoIs({ person = '' }: Membership): Text {
    const name = nameOf.get(person);
    return name === undefined ? { da: 'en, der ikke er oplyst,', en: 'somebody not listed' } : { da: name, en: name };
  }

  /** The membership of the same seat that had ended when this one began, or that begins once this one has ended. */
  function beside(one: Membership, side: 'before' | 'after'): Membership | undefined {
    const [own, key] = [side === 'after' ? spanOf(one.end ?? '')?.first : spanOf(one.start ?? '')?.last, seatOf(one)];
    if (own === undefined || key === undefined) return undefined;
    const { byStart = [], byEnd = [] } = seats.get(key) ?? {};
    const found =
      side === 'after'
        ? byStart.find(({ membership, day }) => day >= own && membership.id !== one.id)
        : byEnd.findLast(({ membership, day }) => day <= own && membership.id !== one.id);
    return found?.membership;
  }

  function figureNews(was: Figure | undefined, now: Figure): News | undefined {
    const label = textOf(now.label);
    if (was) {
      if (was.value === now.value || was.unit !== now.unit) return undefined;
      return {
        text: {
          da: `»${label.da}« er rettet fra ${amount(was, 'da')} til ${amount(now, 'da')}`,
          en: `“${label.en}” is corrected from ${amount(was, 'en')} to ${amount(now, 'en')}`,
        },
        fields: ['value'],
      };
    }
    const before = earlier.get(now.id);
    if (!before) return undefined;
    return {
      text: {
        da: `ny: »${label.da}« gik fra ${amount(before, 'da')} (${before.period}) til ${amount(now, 'da')} (${now.period})`,
        en: `new: “${label.en}” went from ${amount(before, 'en')} (${before.period}) to ${amount(now, 'en')} (${now.period})`,
      },
      fields: [],
    };
  }
}

/** Memberships by a day of theirs, the earliest first; those without one left out. */
const inOrder = (memberships: readonly Membership[], dayOf: (membership: Membership) => string | undefined) =>
  memberships
    .flatMap((membership) => {
      const day = dayOf(membership);
      return day === undefined ? [] : [{ membership, day }];
    })
    .sort((one, other) => compareText(one.day, other.day));

const textOf = ({ da, en }: Text): Text => ({ da: shortened(da), en: shortened(en) });

/** A figure's value with its unit: the label says what is counted, so a count has none. */
function amount({ value, unit, unitLabel }: Figure, language: Language): string {
  if (unit === 'year') return String(value);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
  const words: Readonly<Record<string, string>> = { municipalities: '', years: '', percent: '%' };
  return [number, unit === 'other' ? shortened(unitLabel?.[language] ?? '') : (words[unit] ?? unit)]
    .filter(Boolean)
    .join(' ');
}

function hoursNews(was: ContactPoint, now: ContactPoint): News | undefined {
  const [from, to] = [hoursInWords(was.hours), hoursInWords(now.hours)];
  if (from.en === to.en) return undefined;
  return {
    text: { da: `tiderne gik fra ${from.da} til ${to.da}`, en: `the hours went from ${from.en} to ${to.en}` },
    fields: ['hours'],
  };
}

const hoursInWords = (hours: readonly Hours[] = []): Text => ({
  da: hours.map((one) => hourInWords(one, 'da')).join(', ') || 'ingen',
  en: hours.map((one) => hourInWords(one, 'en')).join(', ') || 'none',
});

function hourInWords({ for: kind, days, opens, closes, validFrom, validThrough }: Hours, language: Language): string {
  const when = [validFrom, validThrough].some(Boolean) ? ` (${validFrom ?? '…'}–${validThrough ?? '…'})` : '';
  return `${kinds[kind]?.[language] ?? kind} ${days.map((day) => weekdays[day]?.[language] ?? day).join(' ')} ${opens}–${closes}${when}`;
}

// A file of a newer minor version may have others.
const kinds: Readonly<Partial<Record<Hours['for'], Text>>> = {
  visit: { da: 'besøg', en: 'visits' },
  phone: { da: 'telefon', en: 'telephone' },
};

const weekdays: Readonly<Partial<Record<Weekday, Text>>> = {
  Mo: { da: 'ma', en: 'Mon' },
  Tu: { da: 'ti', en: 'Tue' },
  We: { da: 'on', en: 'Wed' },
  Th: { da: 'to', en: 'Thu' },
  Fr: { da: 'fr', en: 'Fri' },
  Sa: { da: 'lø', en: 'Sat' },
  Su: { da: 'sø', en: 'Sun' },
};

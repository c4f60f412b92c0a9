import { spanOf } from '../edtf.ts';
import type { CollectionName } from '../model/collections.ts';
import type { ContactPoint, Hours } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import { groupedBy } from '../model/index-by.ts';
import type { Membership } from '../model/membership.ts';
import { ownAt } from '../model/own-at.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';
import { compareText } from '../queries/item.ts';
import { seatsOf } from '../queries/seat.ts';
import { trendsOf } from '../queries/trends.ts';
import { type Values, valueWords } from '../words/field-words.ts';
import { shownAmount } from '../words/shown-amount.ts';
import { shownTime } from '../words/shown-time.ts';
import { isLong, shortened } from './shortened.ts';

/** What a change in a record means to people, and the fields that it covers. */
export interface News {
  readonly text: Text;
  readonly fields: readonly string[];
  /** Whether a name in the text is shortened; the files have it whole. */
  readonly isShortened?: true;
}

/** Tells what a new record (`was` is `undefined`) or a changed one means, where that is more than its fields say. */
export type Teller = (collection: CollectionName, was: object | undefined, now: object) => News | undefined;

/** A teller of what changed up to a data set: who left a post and who follows, what a figure went to, when it is open. */
export function tellerOf(after: Dataset): Teller {
  // A form that is being written may lack any of them.
  const { persons = [], posts = [], memberships = [], figures = [] } = withoutTakenOut(after) as Partial<Dataset>;
  const nameOf = new Map(persons.map(({ id, name }) => [id, name]));
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const seatOf = seatsOf(posts);
  const seats = new Map(
    Array.from(groupedBy(memberships, seatOf), ([key, holders]) => [
      key,
      {
        byStart: inOrder(holders, ({ start = '' }) => spanOf(start)?.last),
        byEnd: inOrder(holders, ({ end = '' }) => spanOf(end)?.first),
      },
    ]),
  );
  const earlier = new Map(trendsOf({ figures }).flatMap((trend) => withEarlier(trend.figures)));

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

  function membershipNews(was: Membership | undefined, now: Membership): News | undefined {
    const post = postOf.get(now.post)?.label ?? inBoth(() => now.post);
    if (!was) {
      const { start } = now;
      if (start === undefined) return undefined;
      const before = beside(now, 'before');
      return newsOf([], [post, whoIs(now), ...(before ? [whoIs(before)] : [])], {
        da: (label, who, other = '') =>
          `ny: ${who} har posten »${label}« fra ${shownTime(start, 'da')}${other && `, efter ${other}`}`,
        en: (label, who, other = '') =>
          `new: ${who} holds the post “${label}” from ${shownTime(start, 'en')}${other && `, after ${other}`}`,
      });
    }
    const { end } = now;
    if (end === undefined || was.end === end) return undefined;
    const next = beside(now, 'after');
    return newsOf(['end'], [post, whoIs(now), ...(next ? [whoIs(next)] : [])], {
      da: (label, who, other = '') =>
        `${who} forlader posten »${label}« (${shownTime(end, 'da')})${other && `, og ${other} følger fra ${shownTime(next?.start ?? '', 'da')}`}`,
      en: (label, who, other = '') =>
        `${who} leaves the post “${label}” (${shownTime(end, 'en')})${other && `, and ${other} follows from ${shownTime(next?.start ?? '', 'en')}`}`,
    });
  }

  function whoIs({ person = '' }: Membership): Text {
    const name = nameOf.get(person);
    return name === undefined ? { da: 'en unavngiven', en: 'somebody unnamed' } : inBoth(() => name);
  }

  /** The membership of the same seat that had ended when this one began, or that begins once this one has ended. */
  function beside(one: Membership, side: 'before' | 'after'): Membership | undefined {
    const [own, key] = [side === 'after' ? spanOf(one.end ?? '')?.first : spanOf(one.start ?? '')?.last, seatOf(one)];
    if (own === undefined || key === undefined) return undefined;
    const { byStart = [], byEnd = [] } = seats.get(key) ?? {};
    const [list, step] = side === 'after' ? [byStart, 1] : [byEnd, -1];
    const first = side === 'after' ? countOf(byStart, (day) => day < own) : countOf(byEnd, (day) => day <= own) - 1;
    const isItself = list[first]?.membership.id === one.id;
    return list[isItself ? first + step : first]?.membership;
  }

  function figureNews(was: Figure | undefined, now: Figure): News | undefined {
    const earlierOne = was ?? earlier.get(now.id);
    if (!earlierOne || (was && (was.value === now.value || was.unit !== now.unit))) return undefined;
    const names = [
      now.label,
      ...[earlierOne, now].map((figure) => inBoth((language) => shownAmount(figure, language))),
    ];
    const time = was ? laterTime(was, now) : 'period';
    if (time) {
      const [first, last] = [earlierOne[time] ?? '', now[time] ?? ''];
      const isNew = was === undefined;
      return newsOf(was ? ['value', time] : [], names, {
        da: (label, from, to) =>
          `${isNew ? 'ny: ' : ''}»${label}« gik fra ${from} (${shownTime(first, 'da')}) til ${to} (${shownTime(last, 'da')})`,
        en: (label, from, to) =>
          `${isNew ? 'new: ' : ''}“${label}” went from ${from} (${shownTime(first, 'en')}) to ${to} (${shownTime(last, 'en')})`,
      });
    }
    return newsOf(['value'], names, {
      da: (label, from, to) => `»${label}« er rettet fra ${from} til ${to}`,
      en: (label, from, to) => `“${label}” is corrected from ${from} to ${to}`,
    });
  }
}

type Say = (...names: readonly string[]) => string;

/** News that name what the data names, shortened where it is long. */
function newsOf(fields: readonly string[], written: readonly Text[], say: Readonly<Record<Language, Say>>): News {
  const names = written.map(whole);
  return {
    text: {
      da: say.da(...names.map(({ da }) => shortened(da))),
      en: say.en(...names.map(({ en }) => shortened(en))),
    },
    fields,
    ...(names.some(({ da, en }) => isLong(da) || isLong(en)) && { isShortened: true as const }),
  };
}

/** A text in both languages, though a form may lack one or both while it is written. */
const whole = ({ da, en }: Partial<Text> = {}): Text => ({ da: da ?? en ?? '', en: en ?? da ?? '' });

/** The field that says that a figure is of a later time than it was: then it isn't corrected, it went on. */
const laterTime = (was: Figure, now: Figure): 'period' | 'asOf' | undefined =>
  (['period', 'asOf'] as const).find((field) => {
    const [before, after] = [spanOf(was[field] ?? ''), spanOf(now[field] ?? '')];
    return before && after && before.last < after.last && before.first <= after.first;
  });

/** Memberships by a day of theirs, the earliest first; those without one left out. */
/** Figures of a trend, each with the one before it that is of the same nature. */
function withEarlier(figures: readonly Figure[]): readonly (readonly [string, Figure | undefined])[] {
  const last = new Map<Figure['nature'], Figure>();
  return figures.map((figure) => {
    const before = last.get(figure.nature);
    last.set(figure.nature, figure);
    return [figure.id, before];
  });
}

/** How many of a list in order of time, from its first on, are of a day that passes: by halves, for lists can be long. */
function countOf(list: readonly { readonly day: string }[], passes: (day: string) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle]?.day ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

const inOrder = (memberships: readonly Membership[], dayOf: (membership: Membership) => string | undefined) =>
  memberships
    .flatMap((membership) => {
      const day = dayOf(membership);
      return day === undefined ? [] : [{ membership, day }];
    })
    .sort((one, other) => compareText(one.day, other.day));

function hoursNews(was: ContactPoint, now: ContactPoint): News | undefined {
  const [from, to] = [hoursInWords(was.hours), hoursInWords(now.hours)];
  if (from.en === to.en) return undefined;
  return {
    text: { da: `tiderne gik fra ${from.da} til ${to.da}`, en: `the hours went from ${from.en} to ${to.en}` },
    fields: ['hours'],
  };
}

const hoursInWords = (hours: readonly Hours[] = []): Text =>
  inBoth(
    (language) => hours.map((one) => hourInWords(one, language)).join(', ') || { da: 'ingen', en: 'none' }[language],
  );

function hourInWords(
  { for: kind = 'visit', days = [], opens = '…', closes = '…', validFrom, validThrough }: Partial<Hours>,
  language: Language,
): string {
  const when = [validFrom, validThrough].some(Boolean)
    ? ` (${[validFrom, validThrough].map((day) => (day ? shownTime(day, language) : '…')).join(' – ')})`
    : '';
  const what = wordOf(valueWords.Hours?.['for'], kind, language);
  // As days are shortened: ma, Mon.
  const names = days.map((day) => wordOf(valueWords.Weekday, day, language).slice(0, language === 'da' ? 2 : 3));
  return `${what} ${names.join(' ')} ${opens}–${closes}${when}`;
}

/** What a fixed value is called; a file of a newer minor version may have others. */
const wordOf = (words: Values | undefined, value: string, language: Language): string =>
  (words && ownAt(words, value))?.[language === 'da' ? 0 : 1] ?? value;

const inBoth = (say: (language: Language) => string): Text => ({ da: say('da'), en: say('en') });

import { heldOn, membersOf, type Person, todayInDenmark } from '@klimaindsats/data';
import { isAfter, isTime, spanOf } from '@klimaindsats/data/edtf';
import { html, nothing, type TemplateResult } from 'lit';

import { emailLink, formatEmail, formatPhone, phoneLink, vcardOf, vcardUrl } from '../../internal/contact.ts';
import type { Carried } from '../../internal/facts.ts';
import type { Feature, PeopleView } from '../../internal/features.ts';
import { safeLink } from '../../internal/links.ts';
import { textOf } from '../../internal/options.ts';
import { unlessCms, unlessPlain } from '../../internal/plain.ts';
import { onServer } from '../../internal/platform.ts';
import { warn } from '../../internal/warn.ts';
import type { MemberListFacts } from '../../member-list/member-list.facts.ts';
import type { MemberList } from '../../member-list/member-list.ts';
import type { Member, Row } from '../../member-list/rows.ts';
import { sayWhen } from '../../words/when.ts';
import { capitalize, wordsFor } from '../../words/words.ts';
import { peopleDanish } from './people.da.ts';
import { styles } from './people.styles.ts';

/**
 * Brings what a member list shows of a register that is kept: who holds a post on a day, who held it before, how to
 * reach them, and pictures of them.
 */
export const people: Feature<'people'> = { people: (host) => new MembersView(host), styles };

type Host = HTMLElement & Pick<MemberList, 'asOf' | 'contacts' | 'past' | 'photos' | 'requestUpdate'>;

/** The members of a list, by the options of the list. */
class MembersView implements PeopleView {
  readonly #host: Host;
  #today = '';
  /** The day that the list shows, where it is another than today. */
  #day: string | undefined;
  /** The pictures that could not be had, whose place the initials keep. */
  readonly #missing = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  begin(): string | undefined {
    this.#today = todayInDenmark();
    this.#day = this.#dayAsked();
    return this.#day;
  }

  #dayAsked(): string | undefined {
    const text = textOf(this.#host.asOf);
    const day = isTime(text) ? (spanOf(text)?.last ?? '') : '';
    if (day && day <= this.#today) return day;
    if (text)
      warn(
        this.#host,
        `as-of="${text}" is ${day ? 'to come' : 'not a date'}. Write it as 2021-09-30. Today's members are shown.`,
      );
    return undefined;
  }

  get madeOf(): readonly unknown[] {
    const { contacts, past, photos } = this.#host;
    return [contacts, past, photos, this.#day, this.#missing.size];
  }

  members(data: MemberListFacts, group: string, past: boolean): readonly Member[] {
    return membersOf(data, group, { past, on: this.#day ?? this.#today });
  }

  heading(language: string): string {
    return wordsIn(language).past;
  }

  below(row: Row, language: string, isPast: boolean): unknown {
    const { contacts, past, photos } = this.#host;
    const open = isPast ? undefined : this.#renderOpen(row.member, language);
    if (!contacts && !past && !photos && !this.#day) return open;
    return [
      past || this.#day ? renderPeriod(row.member, language, this.#today) : nothing,
      open,
      // Who has left the post, or may have since that day, isn't reached through it.
      contacts && !isPast && !this.#day ? renderReach(row, language) : nothing,
      photos ? this.#renderPhoto(row, language) : nothing,
    ];
  }

  remark(rows: readonly Row[], language: string): unknown {
    const words = wordsIn(language);
    const day = this.#day;
    const saved = this.#host.contacts && !day && !onServer ? rows.filter(({ member }) => canBeReached(member)) : [];
    // A file of all is made when it is asked for.
    const save = (event: Event): void => {
      (event.currentTarget as HTMLAnchorElement).href = vcardUrl(saved.map((row) => vcardOf(contactOf(row))).join(''));
    };
    return [
      saved.length
        ? html`<p class="reach"><a href="#" download="${words.file}.vcf" @click=${save}>${words.saveAll}</a></p>`
        : nothing,
      day ? html`<p class="note">${words.onDay(when(day, language))}</p>` : nothing,
    ];
  }

  /** Says that the sources leave it open whether the post was held on the day, as within an interval. */
  #renderOpen({ membership, post }: Member, language: string): unknown {
    const day = this.#day ?? this.#today;
    if (![membership, post].some((held) => heldOn(held, day) === 'maybe')) return undefined;
    return html`<p class="period">${wordsIn(language).open(!!this.#day)}</p>`;
  }

  #renderPhoto({ member: { person }, name }: Row, language: string): unknown {
    const photo = person?.photo;
    const shown = photo?.url.startsWith('https:') && !this.#missing.has(photo.url) ? photo : undefined;
    const view = html`<div class="photo">
      <div class="portrait">
        ${unlessPlain(html`<span class="initials" aria-hidden="true">${person ? initialsOf(name) : ''}</span>`)}
        ${
          shown
            ? html`<img
                src=${shown.url}
                width=${shown.width}
                height=${shown.height}
                alt=""
                loading="lazy"
                decoding="async"
                referrerpolicy="no-referrer"
                @load=${(event: Event) => this.#measure(event, shown, name)}
                @error=${() => this.#leaveOut(shown.url)}
              />`
            : nothing
        }
      </div>
      ${shown ? html`<small>${wordsIn(language).photo(shown.rights)}</small>` : nothing}
    </div>`;
    return shown ? view : unlessPlain(view);
  }

  #leaveOut(url: string): void {
    this.#missing.add(url);
    this.#host.requestUpdate();
  }

  /** Tells of a picture that is another size than the data says, which readers pay for. */
  #measure({ currentTarget }: Event, { width, height }: Photo, name: string): void {
    const { naturalWidth, naturalHeight } = currentTarget as HTMLImageElement;
    if (naturalWidth > width || naturalHeight > height)
      warn(
        this.#host,
        `the photo of ${name} is ${naturalWidth} × ${naturalHeight} pixels, more than the ${width} × ${height} of the data. Correct one of them.`,
      );
  }
}

type Photo = Carried<NonNullable<Person['photo']>>;

const wordsIn = (language: string): typeof peopleDanish => wordsFor(language, 'people', peopleDanish);

const when = (time: string, language: string): string => sayWhen(time, language, wordsIn(language));

function renderPeriod({ membership: { start, end } }: Member, language: string, today: string): unknown {
  const words = wordsIn(language);
  const leaves = end && !isAfter(today, end) ? words.leaves : words.left;
  const parts = [start && words.came(when(start, language)), end && leaves(when(end, language))].filter(Boolean);
  return parts.length ? html`<p class="period">${capitalize(parts.join(', '))}</p>` : nothing;
}

const canBeReached = ({ person }: Member): boolean => !!(person?.email ?? person?.phone ?? person?.url);

function renderReach(row: Row, language: string): unknown {
  const { name, member } = row;
  const words = wordsIn(language);
  const { email, phone, url } = member.person ?? {};
  const page = url && safeLink(url);
  const ways = [
    email && renderWay(emailLink(email), formatEmail(email)),
    phone && renderWay(phoneLink(phone), formatPhone(phone)),
    page && renderNamed(page, words.page, words.of(words.page, name)),
  ]
    .filter(Boolean)
    // Without styles nothing else keeps them apart.
    .flatMap((way) => [way, ' ']);
  return ways.length
    ? html`<p class="reach">
        ${ways}${unlessCms(renderNamed(vcardUrl(vcardOf(contactOf(row))), words.save, `${words.of(words.save, name)} (vCard)`, `${name}.vcf`))}
      </p>`
    : nothing;
}

const renderWay = (link: string | undefined, text: string): TemplateResult =>
  link ? html`<a href=${link}>${text}</a>` : html`<span>${text}</span>`;

/** A link whose text says what it is, and whose name says of whom, for those who read a list of links. */
const renderNamed = (link: string, text: string, name: string, file?: string): TemplateResult =>
  html`<a href=${link} aria-label=${name} download=${file ?? nothing}>${text}</a>`;

const contactOf = ({ name, represents, member: { person } }: Row) => ({
  name,
  organization: represents,
  email: person?.email,
  phone: person?.phone,
});

/** The first letters of a name's first and last word. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((_, index, words) => !index || index === words.length - 1)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32))
    .join('');

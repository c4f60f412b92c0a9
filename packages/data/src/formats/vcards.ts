import { spanOf } from '../edtf.ts';
import { documentAddress } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { Provenance } from '../model/provenance.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Source } from '../model/source.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';
import { todayInDenmark } from '../model/today.ts';
import { allMembers } from '../queries/members.ts';
import { clean, escape, toVcard, type VcardLine, written } from './vcard.ts';

/**
 * Every contact point of a data set as vCards, one after the other. Each has an address that stays the same, the day it
 * was revised where a source dates it, and a note of its sources and the time it is as of.
 */
export function toVcards(dataset: Dataset, version?: '4.0' | '3.0', language: Language = 'da'): string {
  const { organizations, persons = [], contactPoints = [], sources } = withoutTakenOut(dataset);
  const [organizationOf, personOf] = [byId(organizations), byId(persons)];
  const tell = teller(sources, version, language);
  const place = new Map(organizations.map(({ id }, index) => [id, index]));
  return contactPoints
    .toSorted((one, other) => (place.get(one.organization) ?? 0) - (place.get(other.organization) ?? 0))
    .map((contact) => {
      const { id, title, email, phone, url, secure, cvr, ean, label, organization, person = '' } = contact;
      const inLanguage = <Item extends { readonly label: Text }>(items: readonly Item[] = []) =>
        items.map((item) => ({ ...item, label: item.label[language] }));
      const card = toVcard(
        {
          name: personOf.get(person)?.name,
          organization: organizationOf.get(organization)?.name[language] ?? label[language],
          title: title?.[language],
          email,
          phone,
          emails: inLanguage(contact.emails),
          phones: inLanguage(contact.phones),
          addresses: inLanguage(contact.addresses),
          url,
        },
        version,
      );
      return ended(card, [
        ['secure.URL', secure && clean(secure)],
        ['secure.X-ABLabel', secure && words.secure[language]],
        ...tell(
          [contact],
          `${documentAddress(dataset.about)}#contactPoint-${id}`,
          ...(cvr === undefined ? [] : [`CVR: ${cvr}`]),
          ...(ean === undefined ? [] : [`EAN: ${ean}`]),
        ),
      ]);
    })
    .join('');
}

/**
 * The members who hold a post on a day, by default today, as vCards: one for each member with a name, with their post
 * and, where the data has it, how to reach them. Each has an address, a day and a note as `toVcards` gives them.
 */
export function toMemberVcards(whole: Dataset, { version, language = 'da', on }: MemberVcardOptions = {}): string {
  const dataset = withoutTakenOut(whole);
  const tell = teller(dataset.sources, version, language);
  const members = groupedBy(allMembers(dataset, on === undefined ? {} : { on }), ({ post }) => post.organization);
  return dataset.organizations
    .flatMap(({ id, name }) =>
      (members.get(id) ?? []).flatMap(({ membership, post, person }) => {
        if (!person) return [];
        const card = toVcard(
          {
            name: person.name,
            organization: name[language],
            title: membership.title?.[language],
            role: post.label[language],
            email: person.email,
            phone: person.phone,
            url: person.url,
          },
          version,
        );
        return [
          ended(card, tell([membership, person], `${documentAddress(dataset.about)}#membership-${membership.id}`)),
        ];
      }),
    )
    .join('');
}

/** How `toMemberVcards` writes. */
export interface MemberVcardOptions {
  /** The version of vCards; 4.0 if left out. */
  readonly version?: '4.0' | '3.0';
  /** The language of titles and organizations; Danish if left out. */
  readonly language?: Language;
  /** The day on which they hold a post; today in Denmark if left out. */
  readonly on?: IsoDate;
}

/**
 * Writes of the facts that a card is made of, of a member the post and the person, where they are from, which address
 * the card has and when it was revised.
 */
function teller(
  sources: readonly Source[],
  version: '4.0' | '3.0' | undefined,
  language: Language,
): (facts: readonly Told[], uid: string, ...more: string[]) => readonly VcardLine[] {
  const sourceOf = byId(sources);
  const today = todayInDenmark();
  return (facts, uid, ...more) => {
    const stated = [...new Set(facts.flatMap((fact) => fact.sources))].flatMap((id) => sourceOf.get(id) ?? []);
    const times = facts.map(({ asOf }) => (spanOf(asOf) ? asOf : words.unknown[language]));
    const told =
      new Set(times).size > 1 ? times.map((time, index) => `${time} (${parts[language][index] ?? ''})`) : [times[0]];
    const note = [
      `${words.source[language]}: ${stated.map(({ title, url }) => `${title[language]}, ${url}`).join('; ')}`,
      `${words.asOf[language]}: ${told.join('; ')}`,
      ...more,
    ].join('\n');
    // The first day that a time may mean isn't ahead, is the same whenever the card is written, and only goes forward
    // when the time becomes known more closely.
    const day = facts
      .map(({ asOf }) => spanOf(asOf)?.first ?? '')
      .filter((first) => first <= today)
      .reduce((one, other) => (one > other ? one : other), '');
    return [
      ['NOTE', escape(note)],
      ['UID', uid],
      ['REV', day && (version === '3.0' ? day : `${day.replaceAll('-', '')}T000000Z`)],
    ];
  };
}

/** What a fact says of where it is from. */
type Told = Pick<Provenance, 'sources' | 'asOf'>;

/** A vCard with more lines. */
const ended = (card: string, lines: readonly VcardLine[]): string =>
  card.replace(/END:VCARD\r\n$/, (end) => written(lines) + end);

/** What the facts of a member are about. */
const parts = { da: ['posten', 'personen'], en: ['the post', 'the person'] } as const;

const words = {
  source: { da: 'Kilde', en: 'Source' },
  asOf: { da: 'Gælder', en: 'As of' },
  unknown: { da: 'ukendt tid', en: 'an unknown time' },
  secure: { da: 'Skriv sikkert', en: 'Write securely' },
} as const satisfies Readonly<Record<string, Text>>;

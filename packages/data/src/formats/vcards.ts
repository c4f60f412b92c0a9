import { spanOf } from '../edtf.ts';
import { documentAddress } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { IsoDate } from '../model/scalars.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';
import { allMembers } from '../queries/members.ts';
import { clean, escape, toVcard, type VcardLine, written } from './vcard.ts';

/**
 * Every contact point of a data set as vCards, one after the other. Each has an address that stays the same, the day it
 * is as of where a source dates it, and a note of its sources and that time.
 */
export function toVcards(dataset: Dataset, version?: '4.0' | '3.0', language: Language = 'da'): string {
  const { organizations, persons = [], contactPoints = [], sources } = withoutTakenOut(dataset);
  const [organizationOf, personOf, sourceOf] = [byId(organizations), byId(persons), byId(sources)];
  const place = new Map(organizations.map(({ id }, index) => [id, index]));
  return contactPoints
    .toSorted((one, other) => (place.get(one.organization) ?? 0) - (place.get(other.organization) ?? 0))
    .map((contact) => {
      const { id, title, email, phone, url, secure, cvr, ean, label, organization, person = '', asOf } = contact;
      const inLanguage = <Item extends { readonly label: Text }>(items: readonly Item[] = []) =>
        items.map((item) => ({ ...item, label: item.label[language] }));
      const span = spanOf(asOf);
      const stated = contact.sources.flatMap((source) => sourceOf.get(source) ?? []);
      const note = [
        `${words.source[language]}: ${stated.map((source) => `${source.title[language]}, ${source.url}`).join('; ')}`,
        `${words.asOf[language]}: ${span ? asOf : words.unknown[language]}`,
        ...(cvr === undefined ? [] : [`CVR: ${cvr}`]),
        ...(ean === undefined ? [] : [`EAN: ${ean}`]),
      ].join('\n');
      const day = span?.last;
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
        ['NOTE', escape(note)],
        ['UID', `${documentAddress(dataset.about)}#contactPoint-${id}`],
        ['REV', day && (version === '3.0' ? day : `${day.replaceAll('-', '')}T000000Z`)],
      ]);
    })
    .join('');
}

/**
 * The members who hold a post on a day, by default today, as vCards: one for each member with a name, with their post
 * and, where the data has it, how to reach them.
 */
export function toMemberVcards(whole: Dataset, { version, language = 'da', on }: MemberVcardOptions = {}): string {
  const dataset = withoutTakenOut(whole);
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
        return [ended(card, [['UID', `${documentAddress(dataset.about)}#membership-${membership.id}`]])];
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

/** A vCard with more lines. */
const ended = (card: string, lines: readonly VcardLine[]): string =>
  card.replace(/END:VCARD\r\n$/, (end) => written(lines) + end);

const words = {
  source: { da: 'Kilde', en: 'Source' },
  asOf: { da: 'Gælder', en: 'As of' },
  unknown: { da: 'ukendt tid', en: 'an unknown time' },
  secure: { da: 'Skriv sikkert', en: 'Write securely' },
} as const satisfies Readonly<Record<string, Text>>;

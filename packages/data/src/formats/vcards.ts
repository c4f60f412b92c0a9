import { spanOf } from '../edtf.ts';
import { documentAddress } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { byId } from '../model/index-by.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';
import { escape, toVcard, written } from './vcard.ts';

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
    .map(({ id, email, phone, label, organization, person = '', asOf, sources: from }) => {
      const span = spanOf(asOf);
      const stated = from.flatMap((source) => sourceOf.get(source) ?? []);
      const note = [
        `${words.source[language]}: ${stated.map(({ title, url }) => `${title[language]}, ${url}`).join('; ')}`,
        `${words.asOf[language]}: ${span ? asOf : words.unknown[language]}`,
      ].join('\n');
      const day = span?.last;
      const card = toVcard(
        {
          name: personOf.get(person)?.name,
          organization: organizationOf.get(organization)?.name[language] ?? label[language],
          email,
          phone,
        },
        version,
      );
      const more = written([
        ['NOTE', escape(note)],
        ['UID', `${documentAddress(dataset.about)}#contactPoint-${id}`],
        ['REV', day && (version === '3.0' ? day : `${day.replaceAll('-', '')}T000000Z`)],
      ]);
      return card.replace(/END:VCARD\r\n$/, (end) => more + end);
    })
    .join('');
}

const words = {
  source: { da: 'Kilde', en: 'Source' },
  asOf: { da: 'Gælder', en: 'As of' },
  unknown: { da: 'ukendt tid', en: 'an unknown time' },
} as const satisfies Readonly<Record<string, Text>>;

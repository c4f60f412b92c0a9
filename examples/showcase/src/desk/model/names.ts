/** What records are called, so that people choose by name and never by id. */
import type { Language } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { recordLabel, shownAmount, shownTime } from '@klimaindsats/data/words';

import { type Draft, type Item, recordOf, recordsOf, textIn } from './draft.ts';

/** A text of two languages in the one asked for, else in the other. */
export function textOf(text: unknown, language: Language): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const { da, en } = text as Readonly<Record<string, unknown>>;
  const [own, other] = language === 'da' ? [da, en] : [en, da];
  return textIn(own) || textIn(other);
}

/** A text as it stands alone, with a capital: a label is written as it reads in a sentence. `kWh` stays so. */
export const alone = (text: string): string =>
  /^\p{Ll}(?!\p{Lu})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** What a record is called. One that has no name yet is called by what it is. */
export function nameOf(draft: Draft, collection: CollectionName, record: Item, language: Language): string {
  const called = (name: CollectionName, id: unknown): string => {
    const one = recordOf(draft, name, id);
    return one ? nameOf(draft, name, one, language) : '';
  };
  const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
  const text = (field: string): string => textOf(record[field], language);
  const name = {
    regions: () => text('name'),
    municipalities: () => text('name'),
    organizations: () => text('name'),
    programmes: () => text('name'),
    participations: () =>
      joined(called('municipalities', record['municipality']), called('programmes', record['programme'])),
    absences: () => joined(called('municipalities', record['municipality']), called('programmes', record['programme'])),
    plans: () => joined(called('municipalities', record['municipality']), text('title')),
    figures: () =>
      joined(`${amountOf(record, language)} ${text('label')}`.trim(), periodOf(record['period'], language)),
    statements: () => short(text('text')),
    posts: () => joined(alone(text('label')), called('organizations', record['organization'])),
    memberships: () =>
      joined(
        called('persons', record['person']) || { da: 'Navn ikke oplyst', en: 'Name not given' }[language],
        textOf(recordOf(draft, 'posts', record['post'])?.['label'], language),
        areaName(draft, record['onBehalfOf']),
      ),
    sources: () => joined(text('title'), text('publisher')),
    // Who has no name yet is known by the post.
    persons: () => text('name') || postsOf(draft, record.id, language),
    contactPoints: () => joined(text('label'), called('persons', record['person'])),
    tombstones: () => record.id,
  }[collection]();
  return name || `${recordLabel(collection, language)} (${record.id})`;
}

/** The name of a municipality or a region. */
export const areaName = (draft: Draft, code: unknown): string =>
  textIn((recordOf(draft, 'municipalities', code) ?? recordOf(draft, 'regions', code))?.['name']);

/** The memberships of a person, as posts: `formand, Sorø`. */
export const postsOf = (draft: Draft, person: string, language: Language): string =>
  membershipsOf(draft, person)
    .map((membership) =>
      [
        textOf(recordOf(draft, 'posts', membership['post'])?.['label'], language),
        areaName(draft, membership['onBehalfOf']),
        membership['end'] === undefined
          ? ''
          : {
              da: `til ${periodOf(membership['end'], language)}`,
              en: `until ${periodOf(membership['end'], language)}`,
            }[language],
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join(' · ');

const byPerson = new WeakMap<readonly Item[], ReadonlyMap<unknown, Item[]>>();

export function membershipsOf(draft: Draft, person: string): readonly Item[] {
  const memberships = recordsOf(draft, 'memberships');
  let index = byPerson.get(memberships);
  if (!index) {
    const groups = new Map<unknown, Item[]>();
    for (const membership of memberships) {
      const group = groups.get(membership['person']);
      if (group) group.push(membership);
      else groups.set(membership['person'], [membership]);
    }
    byPerson.set(memberships, (index = groups));
  }
  return index.get(person) ?? [];
}

/** What can't be read as a number is shown as it is written. */
const amountOf = (figure: Item, language: Language): string =>
  typeof figure['value'] === 'number' ? shownAmount(figure, language) : textIn(figure['value']);

const periodOf = (time: unknown, language: Language): string => shownTime(textIn(time), language);

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

/** Everything in a register by what it is called. */
import { findsDanish, foldDanish, type Language } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { recordLabel } from '@klimaindsats/data/words';

import { allRecords, type Draft } from './draft.ts';
import { membershipsOf, nameOf } from './names.ts';

export interface Found {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
}

interface Entry extends Found {
  /** What it is found by, folded; a number with spaces and without. */
  readonly key: string;
}

/** What changes most often comes first. */
const often: readonly CollectionName[] = ['contactPoints', 'persons', 'figures'];
const rank = ({ collection }: Found): number => (often.includes(collection) ? often.indexOf(collection) : often.length);

let last: { readonly draft: Draft; readonly language: Language; readonly entries: readonly Entry[] } | undefined;

/** Makes what is looked in, which takes longer than a key may where there are thousands. */
export function prepareSearch(draft: Draft, language: Language): readonly Entry[] {
  if (last?.draft === draft && last.language === language) return last.entries;
  const entries = allRecords(draft)
    .filter(([collection]) => collection !== 'tombstones' && collection !== 'memberships')
    .map(([collection, record]): Entry => {
      const name = nameOf(draft, collection, record, language);
      const posts = collection === 'persons' ? membershipsOf(draft, record.id) : [];
      const text = [
        name,
        recordLabel(collection, language),
        record['phone'],
        record['email'],
        ...partsOf(record['phones']).map(({ phone }) => phone),
        ...partsOf(record['emails']).map(({ email }) => email),
        ...posts.map((each) => nameOf(draft, 'memberships', each, language)),
      ]
        .filter(Boolean)
        .join(' ');
      return { collection, id: record.id, name, key: `${foldDanish(text)} ${text.replace(/[^\d]+/g, '')}` };
    })
    .toSorted((one, other) => rank(one) - rank(other));
  last = { draft, language, entries };
  return entries;
}

const partsOf = (value: unknown): readonly Draft[] => (Array.isArray(value) ? (value as readonly Draft[]) : []);

/** The records that a text finds: by a part of a name, or of a number however it is grouped. */
export function find(draft: Draft, language: Language, text: string): readonly Found[] {
  const number = /^[\d\s+]+$/.test(text) ? text.replace(/[\s+]/g, '') : undefined;
  const finds = number ? (key: string): boolean => key.includes(number) : findsDanish(text);
  return prepareSearch(draft, language).filter(({ key }) => finds(key));
}

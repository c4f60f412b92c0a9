/** Ids for what is new: never used before, also not by what was taken out, and for people saying nothing of who it is. */
import { foldDanish } from '@klimaindsats/data';
import { type CollectionName, isPersonal } from '@klimaindsats/data/collections';

import { type Draft, type Item, recordsOf } from './draft.ts';

/** What an id is made of, of a record that has none. */
export type Unnamed = Readonly<Record<string, unknown>>;

export function newId(draft: Draft, collection: CollectionName, record: Unnamed, random = randomLetters): string {
  const taken = new Set([...recordsOf(draft, collection), ...recordsOf(draft, 'tombstones')].map(({ id }) => id));
  if (collection === 'persons') {
    for (;;) {
      const id = `p${random()}`;
      if (!taken.has(id)) return id;
    }
  }
  const base = baseOf(draft, collection, record);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** The id of what ties a municipality to an effort: it is made of both, as the rules ask for. */
export function idMadeOf(collection: CollectionName, { programme, municipality }: Unnamed): string | undefined {
  if (collection !== 'participations' && collection !== 'absences') return undefined;
  if (typeof programme !== 'string' || typeof municipality !== 'string') return undefined;
  return `${programme}-${municipality}`;
}

/** What the id says: what the record is called, or what it ties together. */
function baseOf(draft: Draft, collection: CollectionName, record: Unnamed): string {
  if (collection === 'memberships') {
    const post = recordsOf(draft, 'posts').find(({ id }) => id === record['post']);
    return slug([post?.['organization'] ?? record['post'], record['onBehalfOf']]) || 'post';
  }
  const madeOf = idMadeOf(collection, record);
  if (madeOf !== undefined) return madeOf;
  if (collection === 'plans') return slug(['plan', record['municipality'], record['period']]);
  if (collection === 'posts') return slug([record['organization'], danish(record['label'])]) || 'post';
  if (collection === 'sources') {
    const year = /^\d{4}(-\d{2}){0,2}/.exec(String(record['published']))?.[0];
    return slug([record['publisher'], year]) || 'kilde';
  }
  const called = record['name'] ?? record['label'] ?? record['title'] ?? record['text'];
  // A contact may be called by a person's name, which its id would keep.
  if (isPersonal(collection)) return slug([record['organization'], 'kontakt']) || 'kontakt';
  return slug([danish(called)]) || fallback(collection);
}

const fallback = (collection: CollectionName): string => slug([foldDanish(collection)]);

const danish = (text: unknown): unknown =>
  typeof text === 'object' && text !== null ? (text as Readonly<Record<string, unknown>>)['da'] : text;

/** Words as an id: small letters, digits and hyphens, short enough to be read. */
export const slug = (words: readonly unknown[]): string =>
  foldDanish(words.filter((word) => typeof word === 'string').join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');

/** Four letters and digits without those that look alike. */
function randomLetters(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => letters[byte % letters.length]).join('');
}

/** The record with its id first, as records are written. */
export const withId = (id: string, record: Unnamed): Item => ({ ...{ id }, ...record, id });

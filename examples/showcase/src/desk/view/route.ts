/** The page of the desk that is shown, kept in the address after `#`, so that the browser's back button works. */
import { type CollectionName, collectionNames } from '@klimaindsats/data/collections';

import { type Draft, recordOf } from '../model/draft.ts';
import { sectionCollections, type SectionName, sectionNames } from '../sections.ts';

export type Route =
  | { readonly page: Exclude<SectionName, 'register'> }
  | { readonly page: 'register'; readonly field?: string }
  | { readonly page: 'problems' | 'changes' | 'save' }
  | { readonly page: 'follow'; readonly id?: string }
  | { readonly page: 'takeOut' | 'join' }
  | { readonly page: 'new'; readonly section: SectionName; readonly collection: CollectionName }
  | {
      readonly page: 'record';
      readonly section: SectionName;
      readonly collection: CollectionName;
      readonly id: string;
      /** The id of the field to go to. */
      readonly field?: string;
    };

const isSection = (text: string): text is SectionName => sectionNames.includes(text as SectionName);
const isCollection = (text: string): text is CollectionName => collectionNames.includes(text as CollectionName);

export function routeText(route: Route): string {
  switch (route.page) {
    case 'record':
      return `#/${route.section}/${route.collection}/${route.id}${query(route.field)}`;
    case 'new':
      return `#/${route.section}/${route.collection}/`;
    case 'follow':
      return `#/follow${route.id === undefined ? '' : `/${route.id}`}`;
    case 'register':
      return `#/register${query(route.field)}`;
    default:
      return `#/${route.page}`;
  }
}

const query = (field?: string): string => (field === undefined ? '' : `?${encodeURIComponent(field)}`);

/** The route of an address; `undefined` for what is no place at the desk, such as the way past the menu. */
export function routeOf(hash: string): Route | undefined {
  const [way = '', field] = hash.replace(/^#\//, '').split('?');
  if (!hash.startsWith('#/')) return undefined;
  const [page = '', collection = '', id] = way.split('/');
  const asked = field === undefined ? {} : { field: decodeURIComponent(field) };
  if (page === 'follow') return { page, ...(collection && { id: collection }) };
  if (page === 'problems' || page === 'changes' || page === 'save') return { page };
  if (page === 'takeOut' || page === 'join') return { page };
  if (!isSection(page)) return undefined;
  if (isCollection(collection) && id) return { page: 'record', section: page, collection, id, ...asked };
  if (isCollection(collection)) return { page: 'new', section: page, collection };
  return page === 'register' ? { page, ...asked } : { page };
}

/** The part of the register that a page is in. */
export function sectionOf(route: Route): string {
  if ('section' in route) return route.section;
  if (route.page === 'join') return 'municipalities';
  return route.page === 'follow' || route.page === 'takeOut' ? 'people' : route.page;
}

/** The route of the page where a record is, and of a field of it: a membership is on its person's. */
export function routeTo(draft: Draft, collection: CollectionName, id: string, field?: string): Route {
  const membership = collection === 'memberships' ? recordOf(draft, collection, id) : undefined;
  const person = membership && recordOf(draft, 'persons', membership['person']);
  return {
    page: 'record',
    section: sectionNames.find((name) => sectionCollections[name].includes(collection)) ?? 'overview',
    collection: person ? 'persons' : collection,
    id: person ? person.id : id,
    ...(field !== undefined && { field: fieldId(keyOf(collection, id), field) }),
  };
}

/** What the ids of a record's fields begin with. */
export const keyOf = (collection: CollectionName, id: string): string => `${collection}-${id}`;

/** The id of a field on its page; `field` is its place in the record, with slashes. */
export const fieldId = (key: string, field: string): string => `${key}.${field.replaceAll('/', '.')}`;

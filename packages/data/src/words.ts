/**
 * The names of collections, fields and fixed values in Danish and English, and what to write: for forms and workbooks.
 */
import { fields } from './generated/fields.js';
import { type Collection, type CollectionName, collections, headerReferences } from './model/collections.ts';
import { ownAt } from './model/own-at.ts';
import type { Language } from './model/text.ts';
import type { FieldShape } from './words/field-shape.ts';
import {
  fieldWords,
  partWords,
  recordWords,
  type TypeName,
  type Values,
  valueWords,
  type Word,
} from './words/field-words.ts';

export { shownAmount } from './words/shown-amount.ts';
export { shownTime } from './words/shown-time.ts';
export { writtenClock, writtenCode, writtenNumber, writtenPhone } from './words/written.ts';
export type { WrittenNumber } from './words/written.ts';
export { writtenEnds, writtenTime } from './words/written-time.ts';
export type { CollectionName } from './model/collections.ts';
export type { FieldShape } from './words/field-shape.ts';

/** Where a field is: in a collection, or in the data set itself. */
export type FormName = CollectionName | 'dataset';

/** A field as a form shows it. */
export interface Field extends FieldShape {
  /** Its name in its object: `phone`. */
  readonly name: string;
  /** The way to it from the record: `emails/email`. */
  readonly path: string;
  /** The collections of the records that it may refer to, where it refers to a record. */
  readonly references?: readonly CollectionName[];
}

/** The name of a collection, as a heading: Personer, People. */
export const collectionLabel = (collection: CollectionName, language: Language = 'da'): string =>
  inLanguage(fieldWords.Dataset[collection], language);

/** The name of one record of a collection: Person. */
export const recordLabel = (collection: CollectionName, language: Language = 'da'): string =>
  inLanguage(recordWords[collection], language);

/** What a collection holds, in a sentence. */
export const collectionHelp = (collection: CollectionName, language: Language = 'da'): string =>
  helpOf('dataset', collection, language);

/**
 * The name of a field: `labelOf('persons', 'phone')` is Telefon. A field of a part is named by the way to it:
 * `contactPoints`, `hours/opens`. An unknown field keeps its own name.
 */
export function labelOf(form: FormName, path: string, language: Language = 'da'): string {
  const word = wordAt(form, path);
  return word ? inLanguage(word, language) : (path.split('/').at(-1) ?? path);
}

/** The name of one part of a field that holds several: `partLabel('contactPoints', 'hours')` is Tidsrum. */
export function partLabel(form: FormName, path: string, language: Language = 'da'): string {
  const type = typeAt(form, path);
  return Object.hasOwn(partWords, type)
    ? inLanguage(partWords[type as keyof typeof partWords], language)
    : labelOf(form, path, language);
}

/** What to write in a field, in a sentence or two; empty where it isn't known. */
export function helpOf(form: FormName, path: string, language: Language = 'da'): string {
  if (language === 'da') return wordAt(form, path)?.[2] ?? '';
  // Forms and workbooks let one choose by name what the schema knows by its id or its code.
  const help = (shapeAt(form, path)?.help ?? '').replace(/^The (?:ids?|code) of /, '');
  return help.charAt(0).toUpperCase() + help.slice(1);
}

/** The name of a fixed value of a field: `valueLabel('posts', 'role', 'chair')` is formand. */
export function valueLabel(form: FormName, path: string, value: string, language: Language = 'da'): string {
  const words = valuesAt(form, path);
  const word = words && ownAt(words, value);
  return word ? inLanguage(word, language) : value;
}

/** The fields of a record, or with the way to a part (`photo`, `hours`) of the part, in the order of the schema. */
export function fieldsOf(form: FormName, path = ''): readonly Field[] {
  return Object.entries(shapesOf(typeAt(form, path))).map(([name, shape]) => {
    const way = path === '' ? name : `${path}/${name}`;
    const references = referencesAt(form, way);
    // As people read them, which the schema doesn't know.
    const values = shape.values && Object.keys(valuesAt(form, way) ?? shape.values);
    return { ...shape, name, path: way, ...(values && { values }), ...(references && { references }) };
  });
}

/** Whether a field holds an object, or objects, with fields of their own. A text in two languages isn't one. */
export const hasFields = ({ type }: Pick<FieldShape, 'type'>): boolean =>
  type !== 'Text' && Object.hasOwn(fields, type);

const rootTypes = new Map<string, string>();

function typeAt(form: FormName, path: string): string {
  if (rootTypes.size === 0)
    for (const [name, { type }] of Object.entries(shapesOf('Dataset'))) rootTypes.set(name, type);
  let type = form === 'dataset' ? 'Dataset' : (rootTypes.get(form) ?? '');
  for (const name of path === '' ? [] : path.split('/')) type = ownAt(shapesOf(type), name)?.type ?? '';
  return type;
}

const shapesOf = (type: string): Readonly<Record<string, FieldShape>> => ownAt(fields, type) ?? {};

const shapeAt = (form: FormName, path: string): FieldShape | undefined =>
  ownAt(shapesOf(typeAt(form, parentOf(path))), nameOf(path));

const wordAt = (form: FormName, path: string): Word | undefined => {
  const type = typeAt(form, parentOf(path));
  return ownAt<Word>(ownAt<Readonly<Record<string, Word>>>(fieldWords, type) ?? {}, nameOf(path));
};

const valuesAt = (form: FormName, path: string): Values | undefined => {
  const type = shapeAt(form, path)?.type;
  return type === 'Status' || type === 'Weekday'
    ? valueWords[type]
    : ownAt(valueWords[typeAt(form, parentOf(path)) as TypeName] ?? {}, nameOf(path));
};

/** A field that names a cohort or a trend refers to no collection: its rule looks elsewhere. */
function referencesAt(form: FormName, path: string): readonly CollectionName[] | undefined {
  const references: Collection['references'] = form === 'dataset' ? headerReferences : collections[form].references;
  const found = ownAt(references, path);
  return found?.length ? found : undefined;
}

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');
const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
const inLanguage = (word: readonly [da: string, en: string, ...string[]], language: Language): string =>
  language === 'da' ? word[0] : word[1];

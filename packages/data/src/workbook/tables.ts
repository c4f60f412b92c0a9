import { type CollectionName, collectionNames } from '../model/collections.ts';
import { type Language, languages } from '../model/text.ts';
import {
  collectionHelp,
  collectionLabel,
  type Field,
  fieldsOf,
  type FormName,
  hasFields,
  helpOf,
  labelOf,
} from '../words.ts';

/** What the columns of a sheet are fields of: a record, or a part of it. */
interface Owner {
  readonly collection: FormName;
  readonly path: string;
}

/** A sheet of a workbook: the records of a collection, or the parts that they have several of. */
export interface Table extends Owner {
  readonly collection: CollectionName;
  /** The way from a record to the list whose items are the rows; empty for the records themselves. */
  readonly path: string;
  readonly columns: readonly Column[];
}

/** A column, or as many as a record refers to. */
export interface Column {
  readonly field: Field;
  /** The way from the row's object to the value: `photo/url`, `name/da`. */
  readonly path: string;
  /** The language, for a text that is in both. */
  readonly language?: Language;
}

/** The names of the sheets whose rows belong to a record of another, and of those that hold no records. */
const sheetWords: Readonly<Record<string, readonly [da: string, en: string]>> = {
  'regions/identifiers': ['Regioners koder', 'Codes of regions'],
  'programmes/partners': ['Parter', 'Partners'],
  'programmes/cohorts': ['Hold', 'Cohorts'],
  'plans/goals': ['Mål', 'Goals'],
  'plans/alternatives': ['Andre kilder om planer', 'Other sources on plans'],
  'plans/alternatives/goals': ['Andre kilders mål', 'Goals by other sources'],
  'figures/series': ['Talrækker', 'Series'],
  'figures/alternatives': ['Andre værdier', 'Other values'],
  'contactPoints/emails': ['Flere e-mailadresser', 'Further e-mail addresses'],
  'contactPoints/phones': ['Flere telefonnumre', 'Further telephones'],
  'contactPoints/addresses': ['Adresser', 'Addresses'],
  'contactPoints/hours': ['Tider', 'Hours'],
  readme: ['Læs mig', 'Read me'],
  register: ['Register', 'Register'],
  lists: ['Lister', 'Lists'],
};

/** Headings that are no field's. */
export const headingWords = {
  field: ['Felt', 'Field'],
  value: ['Værdi', 'Value'],
  explanation: ['Forklaring', 'Explanation'],
  number: ['Nr.', 'No.'],
} as const satisfies Readonly<Record<string, readonly [da: string, en: string]>>;

export const keyOf = ({ collection, path }: Pick<Table, 'collection' | 'path'>): string =>
  path === '' ? collection : `${collection}/${path}`;

/** The name of a sheet, by its key: `persons`, `contactPoints/hours`, `readme`. */
export function sheetName(key: string, language: Language): string {
  const word = sheetWords[key];
  return word ? word[language === 'da' ? 0 : 1] : collectionLabel(key as CollectionName, language);
}

/** What a sheet holds, in a sentence. */
export const sheetHelp = ({ collection, path }: Table, language: Language): string =>
  path === '' ? collectionHelp(collection, language) : helpOf(collection, path, language);

/** Every sheet of records, in the order of a workbook: those that belong to others after them. */
export const tables: readonly Table[] = /*#__PURE__*/ collectionNames.flatMap((collection) =>
  tablesFrom(collection, ''),
);

function tablesFrom(collection: CollectionName, path: string): readonly Table[] {
  const parts = fieldsOf(collection, path).filter((field) => field.isList && hasFields(field));
  return [
    { collection, path, columns: columnsFrom(collection, path, '') },
    ...parts.flatMap((part) => tablesFrom(collection, part.path)),
  ];
}

/** The fields of the data set itself and of its parts (`publisher/name`): a row each of their sheet. */
export const register = {
  collection: 'dataset',
  path: '',
  columns: /*#__PURE__*/ columnsFrom('dataset', '', ''),
} as const;

function columnsFrom(collection: FormName, path: string, way: string): readonly Column[] {
  return fieldsOf(collection, path).flatMap((field): readonly Column[] => {
    const here = way === '' ? field.name : `${way}/${field.name}`;
    if (hasFields(field)) return field.isList ? [] : columnsFrom(collection, field.path, here);
    if (field.type !== 'Text') return [{ field, path: here }];
    return languages.map((language) => ({ field, path: `${here}/${language}`, language }));
  });
}

/** The heading of a column: `Navn (dansk)`, `Billede: Adresse`. */
export function heading({ collection, path }: Owner, { field, language: of }: Column, language: Language): string {
  const depth = path === '' ? 0 : path.split('/').length;
  const names = field.path.split('/');
  const label = names
    .slice(depth)
    .map((_, index) => labelOf(collection, names.slice(0, depth + index + 1).join('/'), language))
    .join(': ');
  return of === undefined ? label : `${label} (${languageWord(of, language)})`;
}

/** Whether a column stands several times, one for each of what a record refers to. */
export const isRepeated = ({ field }: Column): boolean => field.isList && field.references !== undefined;

/** The sheets whose records a field refers to. A cohort is in no collection, but in its programme. */
export const sheetsReferredTo = ({ name, references }: Field): readonly string[] | undefined =>
  references ?? (name === 'cohort' ? ['programmes/cohorts'] : undefined);

/** What a column's choices are made of: sheets of records, or fixed values. */
export const sourcesOfChoice = ({ collection }: Owner, { field }: Column): readonly string[] | undefined =>
  sheetsReferredTo(field) ?? (field.values && !field.isList ? [`${collection}:${field.path}`] : undefined);

/** The columns of the owner, on a sheet whose rows belong to records of another: what to say, and the way to it. */
export const ownersOf = ({ path }: Table): readonly ('record' | 'part')[] =>
  path === '' ? [] : path.includes('/') ? ['record', 'part'] : ['record'];

/** What tells a record apart for people, as a column of its sheet; its id for those with nothing better. */
export function nameColumn({ columns }: Table): Column | undefined {
  const find = (...paths: readonly string[]): Column | undefined =>
    paths.map((path) => columns.find((column) => column.path === path)).find((column) => column !== undefined);
  return find('name', 'name/da', 'title', 'title/da', 'label/da');
}

/** Whether the rows of a sheet have numbers, by which those of another sheet say which they belong to. */
export const isNumbered = ({ collection, path }: Table): boolean =>
  path !== '' && tables.some((table) => table.collection === collection && table.path.startsWith(`${path}/`));

export const languageWord = (of: Language, language: Language): string =>
  ({ da: { da: 'dansk', en: 'engelsk' }, en: { da: 'Danish', en: 'English' } })[language][of];

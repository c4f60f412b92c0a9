/** What is wrong with a register, by the package's own validator, and where on the desk that is. */
import type { Language } from '@klimaindsats/data';
import { type CollectionName, collectionNames } from '@klimaindsats/data/collections';
import { type Problem, validate } from '@klimaindsats/data/validate';
import { fieldsOf, type FormName, labelOf } from '@klimaindsats/data/words';

import { type Draft, type Item, recordsOf, valueAt } from './draft.ts';
import { idMadeOf } from './ids.ts';
import { wrongIn } from './readers.ts';

/** A problem, with the record and the field that it is in. */
export interface Placed {
  readonly rule: string;
  /** `dataset` for the register itself. */
  readonly form: FormName;
  readonly record: string | undefined;
  /** The field's place in the record, with slashes; empty for all of it. */
  readonly field: string;
  readonly message: Readonly<Record<Language, string>>;
  /** Whether nothing stands there, and something must. */
  readonly isMissing: boolean;
}

/** What must be mended, and what may be right all the same. */
export interface Checked {
  readonly problems: readonly Placed[];
  readonly notes: readonly Placed[];
}

export function checkedOf(draft: Draft): Checked {
  const { problems, notes } = validate(draft);
  const place = (problem: Problem): Placed => placed(draft, problem);
  return { problems: problems.map(place), notes: notes.map(place) };
}

export const problemsOf = (draft: Draft): readonly Placed[] => checkedOf(draft).problems;

function placed(draft: Draft, { path, rule, message, hint }: Problem): Placed {
  const keys = path.split('/').slice(1);
  const [collection = '', index = '', ...field] = keys;
  const isOfRecord = collectionNames.includes(collection as CollectionName) && index !== '';
  const form = isOfRecord ? (collection as CollectionName) : 'dataset';
  const one = isOfRecord ? recordsOf(draft, form as CollectionName)[Number(index)] : undefined;
  const record = one?.id;
  const own = isOfRecord ? field : keys;
  if (one && field.join('/') === 'id' && isTwice(draft, collection as CollectionName, one))
    return { rule, form, record, field: 'municipality', isMissing: false, message: thereAlready };
  const value = valueAt(draft, keys);
  // What can't be read is explained better by the function that reads it than by the schema.
  const wrong = rule === 'schema' ? wrongIn(typeOf(form, own), value) : undefined;
  return {
    rule,
    form,
    record,
    field: own.join('/'),
    isMissing: isMissing(rule, value),
    message: wrong
      ? { da: `${wrong.da}.`, en: `${wrong.en}.` }
      : { da: told(rule, value, message.da, hint.da, 'da'), en: told(rule, value, message.en, hint.en, 'en') },
  };
}

/** Whether the same municipality stands for the same effort more than once; their ids are made of both. */
function isTwice(draft: Draft, collection: CollectionName, record: Item): boolean {
  const id = idMadeOf(collection, record);
  return (
    id !== undefined && recordsOf(draft, collection).filter((each) => idMadeOf(collection, each) === id).length > 1
  );
}

const thereAlready = {
  da: 'Kommunen står der allerede for den indsats. Vælg en anden.',
  en: 'The municipality is there already for that effort. Choose another.',
} as const;

const isMissing = (rule: string, value: unknown): boolean => rule === 'schema' && value === undefined;

/** Says of a missing field that it isn't filled in. */
function told(rule: string, value: unknown, message: string, hint: string, language: Language): string {
  if (isMissing(rule, value))
    return { da: 'Feltet er ikke udfyldt. Udfyld det.', en: 'The field isn’t filled in. Fill it in.' }[language];
  return `${message}. ${hint}.`;
}

/** The type of a field at a place in a record. */
function typeOf(form: FormName, path: readonly string[]): string {
  const way = path.filter((key) => !/^\d+$/.test(key));
  const name = way.at(-1);
  return fieldsOf(form, way.slice(0, -1).join('/')).find((field) => field.name === name)?.type ?? '';
}

/** What a problem's place is called: `Kontakt › Telefon`. */
export function placeName({ form, field }: Placed, language: Language): string {
  const way = field.split('/').filter((key) => key !== '' && !/^\d+$/.test(key));
  return way
    .map((_, index) => way.slice(0, index + 1))
    .filter((each) => each.length === 1 || !['da', 'en'].includes(each.at(-1) ?? ''))
    .map((each) => labelOf(form, each.join('/'), language))
    .join(' › ');
}

/** Whether the desk can mend it by itself. */
export const isMendable = ({ rule }: Placed): boolean => rule === 'records-are-sorted';

/** What changed in a register, in words, and the version that follows. */
import type { Dataset, Language } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { type Bump, type Change, diff, type FieldChange, laterVersion, nextVersion } from '@klimaindsats/data/diff';
import { collectionLabel, fieldsOf, type FormName, labelOf, recordLabel, valueLabel } from '@klimaindsats/data/words';

import { type Draft, recordOf, textIn } from './draft.ts';
import { nameOf, textOf } from './names.ts';
import { showText } from './readers.ts';

export interface Told {
  readonly collection: CollectionName | undefined;
  readonly record: string | undefined;
  /** What it is about: a record's name, a collection's, or nothing for the register itself. */
  readonly about: string;
  readonly text: string;
  /** Whether the record is there to go to. */
  readonly isThere: boolean;
}

export interface Changes {
  readonly told: readonly Told[];
  readonly bump: Bump;
  readonly from: string;
  readonly to: string;
}

export function changesOf(opened: Draft, now: Draft, language: Language): Changes {
  const { bump, changes } = diff(opened as unknown as Dataset, now as unknown as Dataset);
  // What was taken from a workbook may have a later version than what was opened: none is used twice.
  const from = laterVersion('0.0.0', laterVersion(textIn(opened['version']), textIn(now['version'])));
  return {
    told: changes.map((change) => tell(opened, now, change, language)),
    bump,
    from,
    to: nextVersion(from, bump),
  };
}

function tell(opened: Draft, now: Draft, change: Change, language: Language): Told {
  const { collection, record } = change;
  const there = collection && record !== undefined ? recordOf(now, collection, record) : undefined;
  const was = collection && record !== undefined ? recordOf(opened, collection, record) : undefined;
  const one = there ?? was;
  const about =
    collection && one
      ? `${recordLabel(collection, language)}: ${nameOf(there ? now : opened, collection, one, language)}`
      : collection
        ? collectionLabel(collection, language)
        : '';
  return { collection, record, about, text: wordsOf(opened, now, change, language), isThere: there !== undefined };
}

function wordsOf(opened: Draft, now: Draft, { collection, fields, news, text }: Change, language: Language): string {
  const untold = (fields ?? []).filter(({ field }) => !news?.fields.includes(field.replace(/\/.*/, '')));
  if (!fields || (news && untold.length === 0)) return sentence(news?.text[language] ?? text[language]);
  const told = untold.map((field) => fieldWords(opened, now, collection ?? 'dataset', field, language));
  return [...(news ? [sentence(news.text[language])] : []), ...told].join(' ');
}

function fieldWords(opened: Draft, now: Draft, form: FormName, change: FieldChange, language: Language): string {
  const way = change.field.split('/').filter((key) => !/^\d+$/.test(key));
  const isOfText = ['da', 'en'].includes(way.at(-1) ?? '');
  const path = (isOfText ? way.slice(0, -1) : way).join('/');
  const inLanguage = isOfText
    ? { da: { da: ' (dansk)', en: ' (engelsk)' }, en: { da: ' (Danish)', en: ' (English)' } }[language][
        way.at(-1) as Language
      ]
    : '';
  const label = labelOf(form, path, language) + inLanguage;
  const shown = (draft: Draft, value: unknown): string => valueText(draft, form, path, value, language);
  const [from, to] = [shown(opened, change.from), shown(now, change.to)];
  if (change.from === undefined) return { da: `${label}: ${to} (nyt).`, en: `${label}: ${to} (new).` }[language];
  if (change.to === undefined)
    return { da: `${label}: ${from} er fjernet.`, en: `${label}: ${from} is removed.` }[language];
  return { da: `${label}: fra ${from} til ${to}.`, en: `${label}: from ${from} to ${to}.` }[language];
}

/** A value in words: what it refers to by name, a date as people write it. */
function valueText(draft: Draft, form: FormName, path: string, value: unknown, language: Language): string {
  const way = path.split('/');
  const field = fieldsOf(form, way.slice(0, -1).join('/')).find(({ name }) => name === way.at(-1));
  if (Array.isArray(value)) return value.map((each) => valueText(draft, form, path, each, language)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return 'da' in value
      ? textOf(value, language)
      : Object.entries(value)
          .map(([key, each]) => valueText(draft, form, `${path}/${key}`, each, language))
          .join(' ');
  }
  for (const collection of field?.references ?? []) {
    const record = recordOf(draft, collection, value);
    if (record) return nameOf(draft, collection, record, language);
  }
  if (field?.values && typeof value === 'string') return valueLabel(form, path, value, language);
  return showText(field?.type ?? '', value, language);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

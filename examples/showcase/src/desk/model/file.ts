/** A register as a file: what can be opened, and how it is written. */
import { type Dataset, schemaVersion, type Text, withoutTakenOut as asShown } from '@klimaindsats/data';
import { collectionNames, isRemovable } from '@klimaindsats/data/collections';
import { draftField, largestFile, readJson } from '@klimaindsats/data/validate';

import { type Draft, recordOf, recordsOf } from './draft.ts';

export type Opened =
  | {
      readonly draft: Draft;
      /** What a draft was changed from. */ readonly opened?: Draft;
      readonly remarks: readonly Text[];
    }
  | { readonly wrong: Text };

const notARegister: Text = {
  da: 'Filen er ikke et register. Vælg den fil, du gemte her fra skrivebordet, eller din data.json',
  en: 'The file is no register. Choose the file that you saved here at the desk, or your data.json',
};

/** Why a file isn't even read: one that is larger than any register would stop the browser. */
export function tooLarge(bytes: number): Text | undefined {
  if (bytes <= largestFile) return undefined;
  const [size, limit] = [Math.round(bytes / 1e6), largestFile / 1e6];
  return {
    da: `Filen er på ${size} MB, og et register fylder højst ${limit} MB. Vælg en anden fil`,
    en: `The file is ${size} MB, and a register is at most ${limit} MB. Choose another file`,
  };
}

/** Reads a text as a register. It may be wrong in every way that a form can show; else it is refused in a sentence. */
export function readFile(text: string): Opened {
  const { value, brokenAt, problems } = readJson(text.replace(/^\ufeff/, ''));
  if (brokenAt) {
    const { line, character } = brokenAt;
    return {
      wrong: {
        da: `Filen er ikke gyldig JSON: se linje ${line}, tegn ${character}. Ret den, hent den igen, eller åbn en anden`,
        en: `The file isn’t valid JSON: see line ${line}, character ${character}. Correct it, fetch it again, or open another`,
      },
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { wrong: notARegister };
  const { [draftField]: opened, ...draft } = value as Draft;
  const version = draft['schemaVersion'];
  if (typeof version !== 'string') return { wrong: notARegister };
  const [major, own] = [version.split('.')[0] ?? '', schemaVersion.split('.')[0] ?? ''];
  if (major !== own) {
    return {
      wrong: {
        da: `Filen har skemaversion ${version}, og skrivebordet kender version ${own}. Brug en udgave, der passer til filen`,
        en: `The file has schema version ${version}, and the desk knows version ${own}. Use a release that fits the file`,
      },
    };
  }
  const broken = collectionNames.find((name) => name in draft && !isListOfRecords(draft[name]));
  if (broken) {
    return {
      wrong: {
        da: `Listen »${broken}« i filen er i stykker: hver post skal have sit eget id. Ret den med kommandoen klimaindsats validate`,
        en: `The list “${broken}” of the file is broken: each record must have an id of its own. Mend it with the command klimaindsats validate`,
      },
    };
  }
  return {
    draft,
    ...(isRegister(opened) && { opened }),
    remarks: problems.map(({ path, message }) => ({ da: `${path}: ${message.da}`, en: `${path}: ${message.en}` })),
  };
}

/** Whether all lists that a value has are lists of records. */
const isRegister = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  collectionNames.every((name) => !(name in value) || isListOfRecords((value as Draft)[name]));

function isListOfRecords(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const ids = value.map((each) => (each as { readonly id?: unknown } | null)?.id);
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

/** A register as the text of a file; a draft with what it was changed from. */
export const writeFile = (draft: Draft, opened?: Draft): string =>
  `${JSON.stringify({ ...draft, ...(opened && { [draftField]: withoutTakenOut(opened, draft) }) }, null, 2)}\n`;

/** What a draft was changed from, without those who were taken out since: of them only the id is known. */
export function withoutTakenOut(opened: Draft, now: Draft): Draft {
  const dataset = { ...opened, tombstones: recordsOf(now, 'tombstones') } as unknown as Dataset;
  const left = asShown(dataset) as unknown as Draft;
  const stubs = collectionNames
    .filter((name) => isRemovable(name) && name in opened)
    .map((name) => [name, recordsOf(opened, name).map(({ id }) => recordOf(left, name, id) ?? { id })] as const);
  return { ...opened, memberships: recordsOf(left, 'memberships'), ...Object.fromEntries<unknown>(stubs) };
}

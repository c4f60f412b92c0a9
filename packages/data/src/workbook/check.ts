import { type CollectionName, collectionNames } from '../model/collections.ts';
import type { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import { keysOf, valueAt } from '../model/value-at.ts';
import { validate } from '../validate.ts';
import { labelOf } from '../words.ts';
import type { Wrong } from './cells.ts';
import type { WorkbookProblem, WorkbookReading } from './problems.ts';
import type { Item, Reading } from './reading.ts';
import { keyOf, languageWord, sheetName, tables } from './tables.ts';

/** What was read, with what the validator says of it at the cells that it is about. */
export function checked(reading: Reading): WorkbookReading {
  const { problems: told, notices } = reading.remarks;
  const value = reading.value;
  const result = validate(value);
  const notes = result.notes.map((note) => located(reading, note));
  if (result.valid && told.length === 0) return { data: result.data, value, problems: [], notes, notices };
  const cells = new Set(told.map(({ cell }) => cell));
  const found = result.problems
    .filter(({ path }) => !isLacking(reading, path))
    .map((problem) => located(reading, problem))
    .filter(({ cell }) => cell === undefined || !cells.has(cell));
  return { value, problems: [...told, ...found], notes: [], notices };
}

/** Whether a place is missing because its sheet or column is, which a problem says already. */
function isLacking(reading: Reading, path: string): boolean {
  const names = keysOf(path);
  if (reading.lacking.has(`/${names[0]}`)) return true;
  if (reading.lacking.has('register') && !collectionNames.some((name) => name === names[0])) return true;
  const way = names.filter((name) => !/^\d+$/.test(name)).join('/');
  return [...reading.lacking].some(
    (lacking) =>
      way === lacking.replace(':', '/') ||
      (lacking.replace(':', '/').startsWith(`${way}/`) && valueAt(reading.value, names) === undefined),
  );
}

function located(reading: Reading, problem: Problem): WorkbookProblem {
  const names = keysOf(problem.path);
  const cell = cellOf(reading, names);
  const isMissing = problem.rule === 'schema' && names.length > 0 && valueAt(reading.value, names) === undefined;
  const said = { ...problem, message: withSheets(problem.message), hint: withSheets(problem.hint) };
  return { ...said, ...(isMissing && missing(names)), ...(cell !== undefined && { cell }) };
}

/** The cell of a place: of the last object on the way there that was read from a row. */
function cellOf(reading: Reading, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const [collection = ''] = names;
  if (names.length === 1 && tables.some((table) => keyOf(table) === collection))
    return reading.grids.get(collection)?.name;
  let part: unknown = reading.value;
  let origin = reading.origins.get(reading.value);
  let rest = names;
  for (const [index, name] of names.entries()) {
    if (typeof part !== 'object' || part === null) break;
    part = (part as Item)[name];
    const found = typeof part === 'object' && part !== null ? reading.origins.get(part) : undefined;
    if (found) [origin, rest] = [found, names.slice(index + 1)];
  }
  return origin?.(rest);
}

/** A sentence that names collections as its rule does, with the names of their sheets. */
const withSheets = ({ da, en }: Text): Text => ({ da: named(da, 'da'), en: named(en, 'en') });

/** In English, the names of collections are words as well, which are names after `in` and `or` alone. */
const named = (text: string, language: Language): string =>
  text.replaceAll(language === 'da' ? /(?<= )[A-Za-z]+/g : /(?<= (?:in|or) |, )[A-Za-z]+/g, (word) =>
    collectionNames.some((name) => name === word) ? sheetName(word, language) : word,
  );

function missing(names: readonly string[]): Wrong {
  const [form = '', ...rest] = names.filter((name) => !/^\d+$/.test(name));
  const isRecord = collectionNames.some((name) => name === form);
  const of = rest.at(-1);
  const isOfLanguage = of === 'da' || of === 'en';
  const path = (isRecord ? rest : [form, ...rest]).slice(0, isOfLanguage ? -1 : undefined).join('/');
  const label = (language: Language): string => {
    const name = labelOf(isRecord ? (form as CollectionName) : 'dataset', path, language);
    return isOfLanguage ? `${name} (${languageWord(of, language)})` : name;
  };
  return {
    message: { da: `${label('da')} mangler`, en: `${label('en')} is missing` },
    hint: { da: 'Udfyld cellen', en: 'Fill in the cell' },
  };
}

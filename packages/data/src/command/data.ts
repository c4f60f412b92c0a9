import { readFile } from 'node:fs/promises';

import type { Dataset } from '../model/dataset.ts';
import { draftField, isDraft } from '../model/draft.ts';
import type { Language } from '../model/text.ts';
import { read, validate } from '../validate.ts';
import { isWorkbook } from '../workbook/is-workbook.ts';
import { Failure } from './failure.ts';
import { jsonOf, readBytes } from './files.ts';
import { isOfSchema, listed, listedInCells } from './problems.ts';
import { harmlessJson, quoted } from './shown.ts';
import { readWorkbook } from './workbooks.ts';

const deepest = 100;

/** A file that can be read, whether or not all its rules hold. */
export async function readData(file: string): Promise<Dataset> {
  const bytes = await readBytes(file);
  if (isWorkbook(file, bytes)) return readBook(file, bytes);
  const { value, depth, problems: repeated } = jsonOf(bytes, file);
  // What is written or compared is walked through, and no field of a data set lies so deep.
  if (depth > deepest) {
    throw new Failure({
      da: `${file} har lister og objekter i hinanden ${depth} gange, og grænsen er ${deepest}. Er det den rette fil?`,
      en: `${file} has lists and objects in each other ${depth} times, and the limit is ${deepest}. Is it the right file?`,
    });
  }
  if (repeated.length > 0)
    throw new Failure({ da: listed(file, repeated, 'da').trimEnd(), en: listed(file, repeated, 'en').trimEnd() });
  if (typeof value === 'object' && value !== null && draftField in value) {
    const { message, hint } = isDraft;
    const said = (language: Language): string => `${file}: ${message[language]}. ${hint[language]}.`;
    throw new Failure({ da: said('da'), en: said('en') });
  }
  const result = read(value);
  if (result.valid) return result.data;
  // `validate` says why a file can't be read.
  const places = new Set(result.problems.map(({ path }) => path));
  const problems = validate(value).problems.filter(({ path }) => places.has(path));
  const rest = problems.some(isOfSchema)
    ? {
        da: `klimaindsats validate ${quoted(file)} fortæller alt, hvad der skal rettes.`,
        en: `klimaindsats validate ${quoted(file)} tells all that is to be mended.`,
      }
    : { da: '', en: '' };
  throw new Failure({
    da: `${listed(file, problems, 'da')}${rest.da}`.trimEnd(),
    en: `${listed(file, problems, 'en')}${rest.en}`.trimEnd(),
  });
}

/** A workbook's data, where all of it is in order: what is half read would be lost in what is made of it. */
async function readBook(file: string, bytes: Uint8Array): Promise<Dataset> {
  const { data, problems } = await readWorkbook(bytes);
  if (data) return data;
  throw new Failure({
    da: listedInCells(file, problems, 'da').trimEnd(),
    en: listedInCells(file, problems, 'en').trimEnd(),
  });
}

/** The package's own data. */
export async function bundledData(): Promise<Dataset> {
  return JSON.parse(await readFile(new URL('../initiative.json', import.meta.url), 'utf8')) as Dataset;
}

/** A value as JSON in lines, of which nothing unseen reaches a terminal. */
export const print = (value: unknown): string => `${harmlessJson(JSON.stringify(value, null, 2))}\n`;

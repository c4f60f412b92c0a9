import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toCsv, toJsonLd, toPopolo, toVcards } from '../formats.ts';
import type { CollectionName } from '../formats.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Text } from '../model/text.ts';
import { read, sentence, validate } from '../validate.ts';
import { diff } from '../versions/diff.ts';
import type { Bump, Change } from '../versions/diff.ts';
import { Failure } from './failure.ts';
import { mustBeFree, readJson, write } from './files.ts';
import { help } from './help.ts';
import { starter } from './starter.ts';

/** What the command talks to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The machine's language: `da_DK.UTF-8`. */
  readonly locale: string;
}

const formats = ['json', 'jsonld', 'popolo', 'vcard', 'csv'] as const;
const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

/** Problems beyond these are counted, not shown: a wrong file has thousands. */
const shown = 50;

/** Runs the command and answers its exit code: 0 in order, 1 something is wrong with a file, 2 with the command. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let language: Language = terminal.locale.startsWith('da') ? 'da' : 'en';
  try {
    const { values, positionals } = parse(args);
    language = oneOf(languages, values.lang ?? language, '--lang');
    const [command, ...rest] = positionals;
    if (values.version) {
      terminal.out(`${(await ownData()).version}\n`);
      return 0;
    }
    if (values.help || command === undefined) {
      terminal[values.help ? 'out' : 'error'](help[language]);
      return values.help ? 0 : 2;
    }
    const task = { ...values, language, terminal };
    switch (command) {
      case 'validate':
        return await validateFiles(rest, task);
      case 'export':
        return await exportFile(rest, task);
      case 'new':
        return await begin(rest, task);
      case 'diff':
        return await compare(rest, task);
      default:
        throw wrong({ da: `Kommandoen ${command} findes ikke`, en: `There is no command ${command}` });
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.error(`${error.text[language]}\n`);
    return error.exitCode;
  }
}

type Options = ReturnType<typeof parse>['values'];
type Task = Options & { readonly language: Language; readonly terminal: Terminal };

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        excel: { type: 'boolean' },
        lang: { type: 'string' },
        output: { type: 'string', short: 'o' },
        collection: { type: 'string' },
        vcard: { type: 'string' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ');
    throw wrong({ da: `${option} kan ikke bruges sådan`, en: `${option} can’t be used like that` });
  }
}

async function validateFiles(files: readonly string[], { json, language, terminal }: Task): Promise<number> {
  if (files.length === 0)
    throw wrong({ da: 'validate mangler navnet på en fil', en: 'validate lacks the name of a file' });
  const results = [];
  for (const file of files) results.push({ file, ...validate(await readJson(file)) });

  if (json) terminal.out(print(results.map(({ file, valid, problems }) => ({ file, valid, problems }))));
  else {
    for (const { file, valid, problems } of results) {
      if (valid) terminal.out(`${file}: ${{ da: 'alt i orden', en: 'all in order' }[language]}\n`);
      for (const problem of problems.slice(0, shown)) terminal.error(`${file}: ${sentence(problem, language)}\n`);
      const more = problems.length - shown;
      if (more > 0) terminal.error({ da: `… og ${more} fejl mere\n`, en: `… and ${more} more\n` }[language]);
    }
  }
  return results.every(({ valid }) => valid) ? 0 : 1;
}

async function exportFile([name, file, ...rest]: readonly string[], task: Task): Promise<number> {
  if (name === undefined) throw wrong({ da: 'export mangler et format', en: 'export lacks a format' });
  if (rest.length > 0) throw wrong({ da: 'export tager én fil', en: 'export takes one file' });
  const format = oneOf(formats, name, 'export');
  const dataset = file === undefined ? await ownData() : await readData(file, task.language);
  const text = convert(format, dataset, task);
  if (task.output === undefined) task.terminal.out(text);
  else await write(task.output, text);
  return 0;
}

function convert(
  format: (typeof formats)[number],
  dataset: Dataset,
  { language, collection, excel, vcard }: Task,
): string {
  switch (format) {
    case 'json':
      return print(dataset);
    case 'jsonld':
      return print(toJsonLd(dataset));
    case 'popolo':
      return print(toPopolo(dataset, language));
    case 'vcard':
      return toVcards(dataset, oneOf(['4.0', '3.0'] as const, vcard ?? '4.0', '--vcard'), language);
    case 'csv': {
      const names = Object.keys(dataset).filter((key): key is CollectionName =>
        Array.isArray(dataset[key as keyof Dataset]),
      );
      if (collection === undefined) {
        throw wrong({
          da: `csv er én liste: skriv --collection og ${names.join(', ')}`,
          en: `csv is one list: give --collection and ${names.join(', ')}`,
        });
      }
      return toCsv(dataset, oneOf(names, collection, '--collection'), excel ? 'excel' : 'rfc4180');
    }
  }
}

async function begin([folder, ...rest]: readonly string[], { language, terminal }: Task): Promise<number> {
  if (folder === undefined || rest.length > 0)
    throw wrong({ da: 'new tager navnet på én mappe', en: 'new takes the name of one folder' });
  const data = join(folder, 'data.json');
  const schema = join(folder, 'schema.json');
  // Neither is written where one is there already, so that no half of a folder is left.
  for (const path of [data, schema]) await mustBeFree(path);
  await write(data, print(starter(new Date().toISOString().slice(0, 10))), { keep: true });
  await write(schema, await readFile(new URL('../schema.json', import.meta.url), 'utf8'), { keep: true });
  terminal.out(
    {
      da: `Ret i ${data}. De fleste editorer hjælper efter schema.json. Tjek den med: klimaindsats validate ${data}\n`,
      en: `Edit ${data}. Most editors help by schema.json. Check it with: klimaindsats validate ${data}\n`,
    }[language],
  );
  return 0;
}

async function compare(
  [before, after, ...rest]: readonly string[],
  { json, language, terminal }: Task,
): Promise<number> {
  if (before === undefined || after === undefined || rest.length > 0) {
    throw wrong({ da: 'diff tager to filer, den gamle og den nye', en: 'diff takes two files, the old and the new' });
  }
  const difference = diff(await readData(before, language), await readData(after, language));
  terminal.out(
    json
      ? print(difference)
      : `${[...difference.changes.map(line), bumps[difference.bump]].map((text) => text[language]).join('\n')}\n`,
  );
  return 0;
}

const line = ({ collection, record, text }: Change): Text => {
  const place = [collection, record].filter((part) => part !== undefined).join(' › ');
  return { da: [place, text.da].filter(Boolean).join(': '), en: [place, text.en].filter(Boolean).join(': ') };
};

const bumps: Readonly<Record<Bump, Text>> = {
  none: { da: 'Intet er ændret.', en: 'Nothing is changed.' },
  patch: { da: 'Mindste stigning: patch (rettelser).', en: 'Least bump: patch (corrections).' },
  minor: { da: 'Mindste stigning: minor (nyt).', en: 'Least bump: minor (additions).' },
  major: {
    da: 'Mindste stigning: major (noget er væk eller har ny form).',
    en: 'Least bump: major (something is gone or has a new form).',
  },
};

/** A file that can be read, whether or not all its rules hold. */
async function readData(file: string, language: Language): Promise<Dataset> {
  const result = read(await readJson(file));
  if (result.valid) return result.data;
  const lines = (key: Language): string =>
    result.problems
      .slice(0, shown)
      .map((problem) => `${file}: ${sentence(problem, key)}`)
      .join('\n');
  throw new Failure({ da: lines('da'), en: lines(language) });
}

async function ownData(): Promise<Dataset> {
  return JSON.parse(await readFile(new URL('../initiative.json', import.meta.url), 'utf8')) as Dataset;
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string, where: string): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const list = choices.join(', ');
  throw wrong({
    da: `${where} kan ikke være ${given}; vælg ${list}`,
    en: `${where} can’t be ${given}; choose ${list}`,
  });
}

const wrong = ({ da, en }: Text): Failure =>
  new Failure({ da: `${da}. Se klimaindsats --help.`, en: `${en}. See klimaindsats --help.` }, 2);

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

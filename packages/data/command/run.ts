import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toCsv, toJsonLd, toPopolo, toVcards } from '../formats.ts';
import type { CollectionName } from '../formats.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { read, sentence, validate } from '../validate.ts';
import { diff } from '../versions/diff.ts';
import type { Bump, Change } from '../versions/diff.ts';
import { Failure } from './failure.ts';
import { create, mustBeFree, readJson, write } from './files.ts';
import { commands, help, helpOf } from './help.ts';
import type { Command } from './help.ts';
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

/** The commands and formats that each option is for. */
const homes = {
  json: ['validate', 'diff'],
  output: ['export'],
  collection: ['export csv'],
  excel: ['export csv'],
  vcard: ['export vcard'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

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
    if (command === undefined) {
      terminal[values.help ? 'out' : 'error'](help[language]);
      return values.help ? 0 : 2;
    }
    if (!isCommand(command))
      throw wrong({ da: `Kommandoen ${command} findes ikke`, en: `There is no command ${command}` });
    if (values.help) {
      terminal.out(helpOf[command][language]);
      return 0;
    }
    mustFit(values, command, rest);
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

const isCommand = (name: string): name is Command => (commands as readonly string[]).includes(name);

/** An option that would be ignored is refused, for whoever wrote it meant something by it. */
function mustFit(options: Options, command: Command, [format]: readonly string[]): void {
  const place = command === 'export' && format !== undefined ? `export ${format}` : command;
  for (const [option, places] of Object.entries(homes) as [keyof typeof homes, readonly string[]][]) {
    if (options[option] === undefined || places.includes(command) || places.includes(place)) continue;
    throw wrong(
      {
        da: `--${option} hører til ${places.join(' og ')}, ikke til ${place}`,
        en: `--${option} goes with ${places.join(' and ')}, not with ${place}`,
      },
      command,
    );
  }
}

async function validateFiles(files: readonly string[], { json, language, terminal }: Task): Promise<number> {
  if (files.length === 0)
    throw wrong({ da: 'validate mangler navnet på en fil', en: 'validate lacks the name of a file' }, 'validate');
  const results = [];
  for (const file of files) results.push({ file, ...validate(await readJson(file)) });

  if (json) terminal.out(print(results.map(({ file, valid, problems }) => ({ file, valid, problems }))));
  else {
    for (const { file, valid, problems } of results) {
      if (valid) terminal.out(`${file}: ${{ da: 'alt i orden', en: 'all in order' }[language]}\n`);
      else terminal.error(listed(file, problems, language));
      // The rules are asked only once the schema is content.
      if (problems.some(isOfSchema)) {
        const more = {
          da: 'Der kan vise sig flere fejl, når disse er rettet',
          en: 'More may show when these are mended',
        };
        terminal.error(`${file}: ${more[language]}.\n`);
      }
    }
  }
  return results.every(({ valid }) => valid) ? 0 : 1;
}

const isOfSchema = ({ rule }: Problem): boolean => rule === 'schema';

/** A line a problem. */
function listed(file: string, problems: readonly Problem[], language: Language): string {
  const lines = problems.slice(0, shown).map((problem) => `${file}: ${sentence(problem, language)}\n`);
  const more = problems.length - shown;
  if (more > 0) lines.push({ da: `… og ${more} fejl mere\n`, en: `… and ${more} more\n` }[language]);
  return lines.join('');
}

async function exportFile([name, file, ...rest]: readonly string[], task: Task): Promise<number> {
  if (name === undefined) throw wrong({ da: 'export mangler et format', en: 'export lacks a format' }, 'export');
  if (rest.length > 0) throw wrong({ da: 'export tager én fil', en: 'export takes one file' }, 'export');
  const format = oneOf(formats, name, 'export', 'export');
  const dataset = file === undefined ? await ownData() : await readData(file);
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
      return toVcards(dataset, oneOf(['4.0', '3.0'] as const, vcard ?? '4.0', '--vcard', 'export'), language);
    case 'csv': {
      const names = Object.keys(dataset).filter((key): key is CollectionName =>
        Array.isArray(dataset[key as keyof Dataset]),
      );
      if (collection === undefined) {
        throw wrong(
          {
            da: `csv er én liste: skriv --collection og ${names.join(', ')}`,
            en: `csv is one list: give --collection and ${names.join(', ')}`,
          },
          'export',
        );
      }
      // The name of the list's file will do too: contact-points.
      const name = collection.replaceAll(/-[a-z]/g, (dash) => dash.charAt(1).toUpperCase());
      const known = names.includes(name as CollectionName) ? name : collection;
      return toCsv(dataset, oneOf(names, known, '--collection', 'export'), excel ? 'excel' : 'rfc4180');
    }
  }
}

async function begin([folder, ...rest]: readonly string[], { language, terminal }: Task): Promise<number> {
  if (folder === undefined || rest.length > 0)
    throw wrong({ da: 'new tager navnet på én mappe', en: 'new takes the name of one folder' }, 'new');
  const data = join(folder, 'data.json');
  const schema = join(folder, 'schema.json');
  // Neither is written where one is there already, so that no half of a folder is left.
  for (const path of [data, schema]) await mustBeFree(path);
  await create(data, print(starter(new Date().toISOString().slice(0, 10))));
  await create(schema, await readFile(new URL('../schema.json', import.meta.url), 'utf8'));
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
    throw wrong(
      { da: 'diff tager to filer, den gamle og den nye', en: 'diff takes two files, the old and the new' },
      'diff',
    );
  }
  const difference = diff(await readData(before), await readData(after));
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
async function readData(file: string): Promise<Dataset> {
  const value = await readJson(file);
  const result = read(value);
  if (result.valid) return result.data;
  // What can't be read is told as `validate` tells it, which knows why.
  const places = new Set(result.problems.map(({ path }) => path));
  const problems = validate(value).problems.filter(({ path }) => places.has(path));
  const rest = problems.some(isOfSchema)
    ? {
        da: `klimaindsats validate ${file} fortæller alt, hvad der skal rettes.`,
        en: `klimaindsats validate ${file} tells all that is to be mended.`,
      }
    : { da: '', en: '' };
  throw new Failure({
    da: `${listed(file, problems, 'da')}${rest.da}`.trimEnd(),
    en: `${listed(file, problems, 'en')}${rest.en}`.trimEnd(),
  });
}

async function ownData(): Promise<Dataset> {
  return JSON.parse(await readFile(new URL('../initiative.json', import.meta.url), 'utf8')) as Dataset;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: string,
  where: string,
  command?: Command,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const list = choices.join(', ');
  throw wrong(
    {
      da: `${where} kan ikke være ${given}; vælg ${list}`,
      en: `${where} can’t be ${given}; choose ${list}`,
    },
    command,
  );
}

/** A command written wrong, and the help that tells how to write it. */
function wrong({ da, en }: Text, command?: Command): Failure {
  const more = ['klimaindsats', command, '--help'].filter((part) => part !== undefined).join(' ');
  return new Failure({ da: `${da}. Se ${more}.`, en: `${en}. See ${more}.` }, 2);
}

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

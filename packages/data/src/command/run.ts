import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { type Language, languages, type Text } from '../model/text.ts';
import type { Command, Options, Terminal } from './command.ts';
import { bundledData } from './data.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { Failure, oneOf, wrong } from './failure.ts';
import { help } from './help.ts';
import { importCommand } from './import.ts';
import { nearest } from './nearest.ts';
import { newCommand } from './new.ts';
import { harmless, short } from './shown.ts';
import { validateCommand } from './validate.ts';
import { workbookCommand } from './workbook.ts';

const commands: readonly Command[] = [
  validateCommand,
  exportCommand,
  newCommand,
  diffCommand,
  workbookCommand,
  importCommand,
];
/** The command as a text names it, before one of its own. */
const called = new RegExp(
  `(?<![\\p{L}\\p{N}/@-])klimaindsats(?= (?:${commands.map(({ name }) => name).join('|')}|--help))`,
  'gu',
);

/** Runs the command and answers its exit code: 0 in order, 1 something is wrong with a file, 2 with the command. */
export async function run(args: readonly string[], screen: Terminal): Promise<number> {
  const terminal = { ...screen, out: said(screen.out, args, screen), error: said(screen.error, args, screen) };
  let language = languageAsked(args) ?? languageOf(terminal.locale);
  try {
    const { values, positionals } = parse(args);
    language = oneOf(languages, values.lang ?? language, '--lang');
    const [command, ...rest] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
    const isHelp = values.help === true || positionals[0] === 'help' || isHelpAlone(rest);
    if (values.version || (command === 'version' && !isHelp)) {
      terminal.out(`${(await bundledData()).version}\n`);
      return 0;
    }
    if (command === undefined) {
      screen[isHelp ? 'out' : 'error'](helped(help[language], screen));
      return isHelp ? 0 : 2;
    }
    const found = commands.find(({ name }) => name === command);
    if (!found) throw wrong(noCommand(command));
    if (isHelp) {
      screen.out(helped(found.help[language], screen));
      return 0;
    }
    mustFit(values, found, rest);
    return await found.run(rest, { ...values, language, terminal });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.error(`${error.text[language]}\n`);
    return error.exitCode;
  }
}

/** Whether help is all that a command is given, and no file of that name is there. */
const isHelpAlone = (rest: readonly string[]): boolean =>
  rest.length === 1 && rest[0] === 'help' && !existsSync('help');

/** The language that is asked for, whatever else of the command is wrong: that is said in it too. */
const languageAsked = (args: readonly string[]): Language | undefined =>
  languages.find((each) =>
    args.some((arg, index) => arg === `--lang=${each}` || (arg === '--lang' && args[index + 1] === each)),
  );

function noCommand(given: string): Text {
  const near = nearest(
    commands.map(({ name }) => name),
    given,
  );
  return near === undefined
    ? { da: `Kommandoen ${given} findes ikke`, en: `There is no command ${given}` }
    : {
        da: `Kommandoen ${given} findes ikke; den nærmeste er ${near}`,
        en: `There is no command ${given}; the nearest is ${near}`,
      };
}

/** The language of a locale, in the forms that machines write it: `da_DK.UTF-8`, `da-DK`, `da`. */
export const languageOf = (locale: string): Language => (/^da(?![a-z])/i.test(locale) ? 'da' : 'en');

/** Shows what is said: nothing that a terminal would obey, no name that makes a line, and commands as they can be run. */
const said = (
  show: (text: string) => void,
  args: readonly string[],
  { program }: Terminal,
): ((text: string) => void) => {
  const names = args.flatMap((name) => [name, dirname(name)]).filter((name) => short(name) !== name);
  return (text) =>
    show(runnable(harmless(names.reduce((all, name) => all.replaceAll(name, () => short(name)), text)), program));
};

/** The help, whose example can be run. */
const helped = (text: string, { program }: Terminal): string =>
  text.replaceAll(/^(?:Prøv|Try|Eksempel|Example):.*$/gmu, (line) => runnable(line, program));

const runnable = (text: string, program: string): string => text.replaceAll(called, () => program);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      // Other programs tell their version so.
      args: args.map((arg) => (arg === '-V' ? '-v' : arg)),
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        json: { type: 'boolean' },
        excel: { type: 'boolean' },
        lang: { type: 'string' },
        output: { type: 'string', short: 'o' },
        collection: { type: 'string' },
        all: { type: 'string' },
        vcard: { type: 'string' },
        members: { type: 'boolean' },
        address: { type: 'string' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? args.join(' ');
    throw wrong({ da: `${option} kan ikke bruges sådan`, en: `${option} can’t be used like that` });
  }
}

/** Refuses an option that would be ignored, for the user meant something by it. */
function mustFit(given: Options, { name }: Command, [format]: readonly string[]): void {
  const place = name === 'export' && format !== undefined ? `export ${format.toLowerCase()}` : name;
  for (const option of Object.keys(given) as (keyof Options)[]) {
    const places = commands.flatMap(({ options }) => options[option] ?? []);
    if (places.length === 0 || places.includes(name) || places.includes(place)) continue;
    throw wrong(
      {
        da: `--${option} hører til ${all(places, 'og')}, ikke til ${place}`,
        en: `--${option} goes with ${all(places, 'and')}, not with ${place}`,
      },
      name,
    );
  }
}

const all = (names: readonly string[], and: string): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${and} `);

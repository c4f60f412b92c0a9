import { largestLoaded } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import { validate } from '../validate.ts';
import { isWorkbook } from '../workbook/is-workbook.ts';
import type { WorkbookNotice } from '../workbook/problems.ts';
import type { Command, Task } from './command.ts';
import { print } from './data.ts';
import { Failure, wrong } from './failure.ts';
import { jsonOf, readBytes, standardInput } from './files.ts';
import { isOfFile, isOfSchema, listed, listedInCells, listedNotes } from './problems.ts';
import { noticed, readWorkbook } from './workbooks.ts';

export const validateCommand: Command = {
  name: 'validate',
  options: { json: 'validate' },
  help: {
    da: `klimaindsats validate FIL…

Tjekker datafiler: først formen, som skemaet kræver, så de regler, et skema ikke kan udtrykke.
Siger om hver fejl, hvor den er (i en projektmappe cellen), hvad der er galt, og hvad du skal gøre.
En linje med »bemærk« er ingen fejl.
Svarer 0, når alle filer er i orden, ellers 1. FIL kan være -: det, der sendes til kommandoen.

      --json          svar i JSON
      --lang da|en    sproget i svarene

Eksempel:  klimaindsats validate min-region/data.json
`,
    en: `klimaindsats validate FILE…

Checks data files: first the form that the schema asks for, then the rules that a schema can't say.
Says of each problem where it is (in a workbook the cell), what is wrong and what to do.
A line with “note” is no problem.
Answers 0 when all files are in order, else 1. FILE may be -: what is piped to the command.

      --json          answer in JSON
      --lang da|en    the language of the answers

Example:  klimaindsats validate my-region/data.json
`,
  },
  async run(files, task) {
    const { json, terminal } = task;
    if (files.length === 0)
      throw wrong({ da: 'validate mangler navnet på en fil', en: 'validate lacks the name of a file' }, 'validate');
    if (files.filter((file) => file === standardInput).length > 1)
      throw wrong({ da: 'Kun én fil kan være -', en: 'Only one file can be -' }, 'validate');
    const results = [];
    for (const file of files) {
      const result = { file, ...(await check(file)) };
      results.push(result);
      if (!json) tell(result, task);
    }
    if (json) terminal.data(print(results));
    return results.every(({ valid }) => valid) ? 0 : 1;
  },
};

interface Checked {
  readonly valid: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  /** What was read otherwise than it stands, of a workbook. */
  readonly notices?: readonly WorkbookNotice[];
}

/** What a file's check finds; a file that can't be used keeps no other from being checked. */
async function check(file: string): Promise<Checked> {
  try {
    const bytes = await readBytes(file);
    if (isWorkbook(file, bytes)) {
      const { problems, notes, notices } = await readWorkbook(bytes);
      return { valid: problems.length === 0, problems, notes, notices };
    }
    const { value, problems: repeated } = jsonOf(bytes, file);
    const { problems, notes } = validate(value);
    return {
      valid: repeated.length + problems.length === 0,
      problems: [...repeated, ...problems],
      notes: [...(bytes.length > largestLoaded ? [tooLargeToLoad(bytes.length)] : []), ...notes],
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { valid: false, problems: [error.problem], notes: [] };
  }
}

/** The note of a file that is in order, but that no element would load. */
function tooLargeToLoad(bytes: number): Problem {
  const [size, most] = [Math.ceil(bytes / 10_000) / 100, largestLoaded / 1e6];
  return {
    path: '',
    rule: 'can-be-loaded',
    message: {
      da: `Den fylder ${`${size}`.replace('.', ',')} MB, og et element henter højst ${most} MB`,
      en: `It is ${size} MB, and an element loads ${most} MB at most`,
    },
    hint: {
      da: 'Tag det ud, som ingen side viser, eller giv elementerne data i egenskaben data',
      en: 'Leave out what no page shows, or give it to the elements as data',
    },
  };
}

function tell(
  { file, valid, problems, notices, notes }: Checked & { readonly file: string },
  { language, terminal }: Task,
): void {
  if (notices) terminal.error(noticed(file, notices, language));
  const list = notices ? listedInCells : listed;
  if (valid) {
    terminal.out(`${file}: ${{ da: 'alt i orden', en: 'all in order' }[language]}\n`);
    // What is wrong comes first: a note waits until nothing is.
    terminal.out(listedNotes(file, notes, language, list));
  } else if (problems.some(isOfFile)) terminal.error(problems.map(({ message }) => `${message[language]}\n`).join(''));
  else terminal.error(list(file, problems, language));
  // validate() checks the rules only when the schema finds nothing.
  if (problems.some(isOfSchema)) {
    const more = { da: 'Der kan vise sig flere fejl, når disse er rettet', en: 'More may show when these are mended' };
    terminal.error(`${file}: ${more[language]}.\n`);
  }
}

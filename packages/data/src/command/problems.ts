import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { sentence } from '../validate.ts';
import { type WorkbookProblem, workbookSentence } from '../workbook/problems.ts';
import { short } from './shown.ts';

/** Problems beyond these are counted, not shown: a wrong file has thousands. */
const shown = 50;

/** Whether the file itself can't be used. */
export const isOfFile = ({ rule }: Problem): boolean => rule === 'file';
export const isOfSchema = ({ rule }: Problem): boolean => rule === 'schema';

/** A line a problem. */
export const listed = (file: string, problems: readonly Problem[], language: Language, most = shown): string =>
  lined(problems, language, most, (problem) => `${file}: ${sentence(shortened(problem), language)}\n`);

/** A line a problem of a workbook, each with its cell. */
export const listedInCells = (
  file: string,
  problems: readonly WorkbookProblem[],
  language: Language,
  most = shown,
): string =>
  lined(problems, language, most, ({ cell, ...problem }) => {
    const place = cell === undefined ? {} : { cell: short(cell, 120) };
    return `${file}: ${workbookSentence({ ...shortened(problem), ...place }, language)}\n`;
  });

/** A line a note: what may be right all the same. Ten of them say what there is to see to. */
export const listedNotes = (
  file: string,
  notes: readonly Problem[],
  language: Language,
  list: typeof listed | typeof listedInCells,
): string => list(`${file}: ${{ da: 'bemærk', en: 'note' }[language]}`, notes, language, 10);

function lined<One>(
  problems: readonly One[],
  language: Language,
  most: number,
  line: (problem: One) => string,
): string {
  const lines = problems.slice(0, most).map(line);
  const more = problems.length - most;
  if (more > 0) lines.push({ da: `… og ${more} mere\n`, en: `… and ${more} more\n` }[language]);
  return lines.join('');
}

/** A problem that can be read, whatever the file has put into it. */
const shortened = ({ path, record, message, ...rest }: Problem): Problem => ({
  ...rest,
  path: short(path, 120),
  ...(record !== undefined && { record: short(record, 60) }),
  message: { da: short(message.da), en: short(message.en) },
  hint: { da: short(rest.hint.da), en: short(rest.hint.en) },
});

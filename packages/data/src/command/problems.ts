import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { sentence } from '../validate.ts';
import { short } from './shown.ts';

/** Problems beyond these are counted, not shown: a wrong file has thousands. */
const shown = 50;

/** Whether the file itself can't be used. */
export const isOfFile = ({ rule }: Problem): boolean => rule === 'file';
export const isOfSchema = ({ rule }: Problem): boolean => rule === 'schema';

/** A line a problem. */
export function listed(file: string, problems: readonly Problem[], language: Language): string {
  const lines = problems.slice(0, shown).map((problem) => `${file}: ${sentence(shortened(problem), language)}\n`);
  const more = problems.length - shown;
  if (more > 0) lines.push({ da: `… og ${more} fejl mere\n`, en: `… and ${more} more\n` }[language]);
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

import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';

/** What is wrong with a workbook, where, and what to do about it. */
export interface WorkbookProblem extends Problem {
  /** Where in the workbook: `Personer!B7`, or the name of a sheet. Left out for the workbook as a whole. */
  readonly cell?: string;
}

/** What was changed while reading, or not read, and needs no correction. */
export interface WorkbookNotice {
  readonly cell: string;
  readonly message: Text;
}

/** What a workbook holds. */
export interface WorkbookReading {
  /** The data set, where there are no problems. */
  readonly data?: Dataset;
  /** What could be read, in the form of a data set, with problems and without; nothing where the file is no workbook. */
  readonly value?: unknown;
  readonly problems: readonly WorkbookProblem[];
  /** What may be right all the same, as the validator notes it. */
  readonly notes: readonly WorkbookProblem[];
  readonly notices: readonly WorkbookNotice[];
}

/** A problem as a line for people: `Personer!B7: what is wrong. What to do.` */
export function workbookSentence({ cell, message, hint }: WorkbookProblem, language: Language = 'da'): string {
  const where = cell ?? { da: 'Hele projektmappen', en: 'The whole workbook' }[language];
  return `${where}: ${message[language]}. ${hint[language]}.`;
}

/**
 * A data set as a workbook that Excel and LibreOffice open, and back: for those who keep their register in a spreadsheet.
 * Runs in Node and in any browser, and brings a spreadsheet library with it: import it only where it is used.
 */
import { writeXlsx } from './generated/spreadsheet.js';
import type { Dataset } from './model/dataset.ts';
import type { Language } from './model/text.ts';
import type { WorkbookReading } from './workbook/problems.ts';
import { readBook } from './workbook/read.ts';
import { bookOf } from './workbook/write.ts';

export type { Problem } from './model/problem.ts';
export { isWorkbook } from './workbook/is-workbook.ts';
export { workbookSentence } from './workbook/problems.ts';
export type { WorkbookNotice, WorkbookProblem, WorkbookReading } from './workbook/problems.ts';

/** How a workbook is written. */
export interface WorkbookOptions {
  /** The language of its headings, explanations and choices; by default Danish. Both can be read back. */
  readonly language?: Language;
}

/**
 * A data set as an .xlsx workbook: a sheet a collection, with explanations as notes, lists to choose from, and codes and
 * dates as text. People and contacts that were taken out are left out. `fromWorkbook` reads the same data back.
 * A draft with problems can be written, too: what is in its `value` comes back.
 */
export const toWorkbook = (dataset: Dataset, { language = 'da' }: WorkbookOptions = {}): Promise<Uint8Array> =>
  writeXlsx(bookOf(dataset, language));

/**
 * Reads an .xlsx workbook and checks it with `validate`: the data where all is in order, else the problems, each with
 * its cell, what is wrong and what to do. No content of a file makes it throw. What could be read of a file with
 * problems is in `value`, for a draft; `notices` say which cells were changed while reading, or not read.
 *
 *     const { data, problems } = await fromWorkbook(bytes);
 *     if (!data) for (const problem of problems) console.log(workbookSentence(problem, 'da'));
 *     // Personer!B7: Navn mangler. Udfyld cellen.
 */
export const fromWorkbook = (bytes: Uint8Array): Promise<WorkbookReading> => readBook(bytes);

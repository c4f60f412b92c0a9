import type { Language } from '../model/text.ts';
import type { WorkbookNotice, WorkbookReading } from '../workbook/problems.ts';
import { short } from './shown.ts';

/** Reads a workbook. Its library is large, so it is loaded by those who have one. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const { fromWorkbook } = await import('../workbook.ts');
  return fromWorkbook(bytes);
}

/** What was read otherwise than it stands, a line each. */
export const noticed = (file: string, notices: readonly WorkbookNotice[], language: Language): string =>
  notices.map(({ cell, message }) => `${file}: ${short(`${cell}: ${message[language]}`)}.\n`).join('');

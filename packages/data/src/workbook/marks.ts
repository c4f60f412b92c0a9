/** The names by which a workbook's parts are found again, whatever people call its sheets. */

/** The property of a workbook that names the collections its data set left out. */
export const leftOut = 'klimaindsats-left-out';

/** The defined name of a sheet's first cell, which follows the sheet when it gets another name or place. */
export const markOf = (key: string): string => `klimaindsats_${key.replaceAll('/', '_')}`;

/** The name of a sheet in a formula. */
export const inFormula = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A column's letters: A, B … Z, AA. */
export function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The address of a cell, its row and column counted from 0: B7. */
export const addressOf = (row: number, column: number): string => `${letter(column)}${row + 1}`;

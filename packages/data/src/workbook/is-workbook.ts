/** Whether a file begins as a packed one that holds others: every format of spreadsheets today. */
export const isPacked = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** Whether a file begins as an older one that holds others: Excel's old format, and a workbook with a password. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Whether to read a file as a workbook: by its name, or by how it begins. A file that has the name of a workbook and
 * isn't one gets a problem that says so when it is read.
 */
export const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  /\.(?:xl[st][xmb]?|ods)$/i.test(name) || isPacked(bytes) || isCompound(bytes);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

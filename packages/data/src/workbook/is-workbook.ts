/** How a file begins that holds others, packed: every format of spreadsheets today. */
export const isPacked = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** How a file begins that holds others in the old way: Excel's old format, and a workbook with a password. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Whether a file is to be read as a workbook: by its name, as people mean it, or by how it begins. What is called one
 * and isn't is told so when it is read.
 */
export const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  /\.(?:xl[st][xmb]?|ods)$/i.test(name) || isPacked(bytes) || isCompound(bytes);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** No register is this large, as a file of whatever kind: a larger one is a mistake or an attack. */
export const largestFile = 20_000_000;

/** What a part of a workbook (a sheet is one) may be when it is unpacked, and all of them together. */
export const largestPart = 40_000_000;
export const largestUnpacked = 120_000_000;

/** The largest file of any kind, in bytes. No register is this large: a larger file is a mistake or an attack. */
export const largestFile = 20_000_000;

/** The largest file that an element loads into a page, in bytes: readers wait for it, and pay for it. */
export const largestLoaded = 1_000_000;

/** The largest part of a workbook (a sheet is one) when it is unpacked, and the largest sum of all parts, in bytes. */
export const largestPart = 40_000_000;
export const largestUnpacked = 120_000_000;

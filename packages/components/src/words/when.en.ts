import type { whenDanish } from './when.da.ts';

/** What stands before a time in a sentence, in English. */
export const whenEnglish: typeof whenDanish = { on: 'on ', within: 'in ' };

/** What stands before a time in a sentence, in Danish. */
export const whenDanish = {
  /** Before a day. */
  on: 'den ',
  /** Before a month or a year. */
  within: 'i ',
};

/** A text for people to read, in Danish and in English: plain text without markup. */
export interface Text {
  /**
   * The text in Danish.
   * @minLength 1
   */
  readonly da: string;
  /**
   * The text in English.
   * @minLength 1
   */
  readonly en: string;
}

/** A language that every text is in. */
export type Language = keyof Text;

/** The languages that every text is in, the first of them what is written first. */
export const languages: readonly Language[] = Object.freeze(['da', 'en'] as const);

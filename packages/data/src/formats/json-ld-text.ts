import type { Text } from '../model/text.ts';

/** A text in a language, as JSON-LD writes it. */
export interface LanguageValue {
  readonly '@value': string;
  readonly '@language': string;
}

/** A text in both its languages. */
export const inLanguages = ({ da, en }: Text): readonly LanguageValue[] => [
  { '@value': da, '@language': 'da' },
  { '@value': en, '@language': 'en' },
];

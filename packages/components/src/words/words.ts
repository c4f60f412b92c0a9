import type { Spoken } from '../internal/facts.ts';

/** The words of each language but Danish, by the name of the element they belong to. */
export const languages = new Map<string, Readonly<Record<string, object | undefined>>>();

/** The words of an element in a language, with Danish where one is missing. */
export function wordsFor<Words extends object>(language: string, name: string, danish: Words): Words {
  const own = languages.get(language)?.[name];
  return own ? { ...danish, ...own } : danish;
}

/** A text of the data in a language, with Danish where it is missing. */
export function say(text: Spoken, language: string): string {
  return (text as Spoken & Partial<Record<string, string>>)[language] ?? text.da;
}

/** A text with its first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

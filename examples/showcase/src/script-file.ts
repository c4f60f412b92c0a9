import type { Language } from '@klimaindsats/data';

/** A script file of the package. */
export interface ScriptFile {
  readonly bytes: number;
  readonly integrity: string;
}

/** The name of the file that has an element alone, or, without one, all of them. */
export const fileNameOf = (element?: string): string => `klimaindsats${element ? `.${element}` : ''}.js`;

/** The size of a file in whole kilobytes, as it is written in a language. */
export const kilobytes = (bytes: number, language: Language): string =>
  Math.round(bytes / 1000).toLocaleString(language);

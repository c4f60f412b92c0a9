import type { Text } from '../model/text.ts';
import type { Wrong } from './cells.ts';
import { idInBrackets, tidyName } from './cells.ts';
import { sheetName } from './tables.ts';

/** The records that can be referred to, by their ids and by their names. */
export class Known {
  readonly #ids = new Map<string, Set<string>>();
  readonly #names = new Map<string, Map<string, Set<string>>>();

  add(source: string, id: string, name: string | undefined): void {
    this.#ids.set(source, (this.#ids.get(source) ?? new Set()).add(id));
    if (name === undefined) return;
    const names = this.#names.get(source) ?? new Map<string, Set<string>>();
    this.#names.set(source, names.set(tidyName(name), (names.get(tidyName(name)) ?? new Set()).add(id)));
  }

  /** The id that a text means: `Åge Østerby [p1]`, `p1`, or a name that only one has. */
  idOf(text: string, sources: readonly string[]): { readonly id?: string; readonly wrong?: Wrong } {
    // What was taken out keeps its id, on a sheet of its own.
    const has = (id: string): boolean => [...sources, 'tombstones'].some((source) => this.#ids.get(source)?.has(id));
    if (has(text)) return { id: text };
    const inBrackets = idInBrackets(text);
    if (inBrackets !== undefined && has(inBrackets)) return { id: inBrackets };
    const named = new Set(sources.flatMap((source) => [...(this.#names.get(source)?.get(tidyName(text)) ?? [])]));
    const [only] = named;
    if (named.size === 1 && only !== undefined) return { id: only };
    // A code loses its zeros.
    const padded = /^\d{1,3}$/.test(text) ? text.padStart(4, '0') : '';
    if (has(padded)) return { id: padded };
    if (named.size > 1) {
      return {
        wrong: {
          message: { da: `${named.size} hedder »${text}«`, en: `${named.size} are called “${text}”` },
          hint: {
            da: `Skriv id’et: ${[...named].join(' eller ')}`,
            en: `Write the id: ${[...named].join(' or ')}`,
          },
        },
      };
    }
    // What was taken out, or is missing, is still referred to by its id: the rules judge that.
    const id = inBrackets ?? text;
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (inBrackets !== undefined || sources.length === 0 || /\d|-/.test(id)))
      return { id };
    const list = (language: keyof Text): string => sources.map((source) => sheetName(source, language)).join(', ');
    return {
      wrong: {
        message: { da: `»${text}« kendes ikke`, en: `“${text}” is not known` },
        hint: {
          da: `Vælg fra listen, eller skriv det først på arket ${list('da')}`,
          en: `Choose from the list, or write it first on the sheet ${list('en')}`,
        },
      },
    };
  }
}

import type { AsOf, HttpsUrl, Id } from './scalars.ts';
import type { Text } from './text.ts';

/** A public page or publication that facts are taken from. Only what is public counts as a source. */
export interface Source {
  /** The source's id: `realdania-2021-09-27`. */
  readonly id: Id;
  /** What the source is, for a list of sources. */
  readonly title: Text;
  /**
   * Who published it: `Realdania`.
   * @minLength 1
   */
  readonly publisher: string;
  /** Where it was found. */
  readonly url: HttpsUrl;
  /** When it was published, as exactly as is known. */
  readonly published: AsOf;
  /** How `published` is known: `stated` by the source, `inferred` as `note` says, or `unknown`. */
  readonly dating: 'stated' | 'inferred' | 'unknown';
  /** What a reader must know of the source. */
  readonly note?: Text;
}

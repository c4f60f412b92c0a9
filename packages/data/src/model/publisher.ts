import type { HttpsUrl } from './scalars.ts';

/** Who publishes a data set, and answers for it. */
export interface Publisher {
  /**
   * The name: `Region Eksempel`.
   * @minLength 1
   */
  readonly name: string;
  /** What kind of publisher it is, as catalogues ask. */
  readonly classification?: 'municipality' | 'region' | 'state' | 'non-profit' | 'company';
  /** The page on which to reach the publisher. */
  readonly url?: HttpsUrl;
}

import type { Id, IsoDate } from './scalars.ts';

/** What stays of a person or contact point that was taken out: the id, so that what refers to it still resolves. */
export interface Tombstone {
  /** The id of what was taken out. */
  readonly id: Id;
  /** The day it was taken out. */
  readonly removed: IsoDate;
}

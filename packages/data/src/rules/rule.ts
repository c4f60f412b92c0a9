import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Text } from '../model/text.ts';

/** Something that must hold of a data set and that a schema can't say. The data set has passed the schema. */
export interface Rule {
  /** The fact that must hold, as a name: `ids-are-unique`. */
  readonly name: string;
  /** The fact that must hold, as a sentence. */
  readonly description: string;
  /** Whether it may be right not to heed it: what it finds is a note, and the data set is valid all the same. */
  readonly isNote?: true;
  /** Where it doesn't hold. */
  readonly check: (dataset: Dataset, today: IsoDate) => readonly Finding[];
}

/** A problem without the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** A finding, written short. */
export const finding = (path: string, record: string | undefined, message: Text, hint: Text): Finding => ({
  path,
  ...(record !== undefined && { record }),
  message,
  hint,
});

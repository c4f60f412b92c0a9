import type { danish } from './participation.da.ts';
import type { Row } from './rows.ts';

/**
 * How many of the municipalities are in, in a sentence.
 *
 * @param when The time as it stands in a sentence, with a capital; nothing for today.
 * @param where The name of the region, or the whole country; nothing where none is known.
 */
export function sayState(
  rows: readonly Row[],
  words: typeof danish,
  when: string | undefined,
  where: string | undefined,
): string {
  const count = (groupId: string) => rows.filter(({ group }) => group.id === groupId).length;
  const announced = count('announced');
  const joined = rows.length - announced - count('out');
  return when === undefined
    ? words.stateNow(joined, rows.length, where, announced)
    : words.state(when, joined, rows.length, where, rows.filter(({ isUnsure }) => isUnsure).length, announced);
}

/** Municipalities that join an effort, several at a time. */
import { compareDanish } from '@klimaindsats/data';

import { type Draft, type Item, recordsOf, textIn } from './draft.ts';

/** Those of which it isn't told yet whether they are in an effort, by name. */
export function canJoin(draft: Draft, programme: unknown): readonly Item[] {
  const told = new Set(
    (['participations', 'absences'] as const)
      .flatMap((collection) => recordsOf(draft, collection))
      .filter((record) => record['programme'] === programme)
      .map((record) => record['municipality']),
  );
  return recordsOf(draft, 'municipalities')
    .filter(({ id }) => !told.has(id))
    .toSorted((one, other) => compareDanish(textIn(one['name']), textIn(other['name'])));
}

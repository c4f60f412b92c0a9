import { isTime } from '../edtf.ts';
import type { Figure } from '../model/figure.ts';
import type { Participation } from '../model/participation.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Edtf } from '../model/scalars.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { readingsOf } from './readings.ts';

/** What `momentsOf` reads. */
export interface Dated {
  readonly figures: readonly (Fact & Pick<Figure, 'scope'>)[];
  readonly participations: readonly (Fact & Partial<Pick<Participation, 'admitted'>>)[];
}

/** A fact about a programme, with when it is from. */
interface Fact extends Pick<Participation, 'programme' | 'asOf'> {
  readonly alternatives?: readonly Pick<Provenance, 'asOf'>[];
}

/**
 * The times that the facts about a region's participation in a programme are from, the earliest first; and last the time
 * by which the last had been admitted, where that comes after them.
 */
export function momentsOf<Data extends Dated>(
  { figures, participations }: Data,
  programme: Data['participations'][number]['programme'],
): readonly Edtf[] {
  assertDataFirst(participations, 'momentsOf');
  const regional = figures.filter(({ scope }) => scope === 'region');
  const facts: readonly Fact[] = [...participations, ...regional];
  const told = facts.filter((fact) => fact.programme === programme).flatMap((fact) => readingsOf(fact));
  const times = [...new Set(told.map(({ asOf }) => asOf))].filter(isTime).sort();
  const [latest = ''] = times.slice(-1);
  const [last = ''] = participations
    .map((joined) => (joined.programme === programme ? joined.admitted?.replace(/.*\//, '') : undefined) ?? '')
    .sort()
    .slice(-1);
  return last > latest && !last.startsWith(latest) && isTime(last) ? [...times, last] : times;
}

import type { Figure } from '../model/figure.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Participation } from '../model/participation.ts';
import type { Programme } from '../model/programme.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { standingOf } from './standing.ts';

/** What is read to count municipalities. */
export interface Countable {
  readonly municipalities: readonly Pick<Municipality, 'id' | 'region'>[];
  readonly participations: readonly Pick<
    Participation,
    'programme' | 'municipality' | 'cohort' | 'announced' | 'admitted'
  >[];
  readonly absences?: readonly Pick<Participation, 'programme' | 'municipality'>[];
  readonly programmes: readonly Pick<Programme, 'id' | 'end'>[];
}

/**
 * The municipalities that a figure counts, in the order of the data: the pilots of a region, all who had joined by a
 * day. None where it doesn't say what it counts.
 */
export function countedOf<Data extends Countable>(
  data: Data,
  { programme, counts }: Pick<Figure, 'programme' | 'counts'>,
): readonly Data['municipalities'][number][] {
  assertDataFirst(data.municipalities, 'countedOf');
  if (!counts) return [];
  const { collection, region, cohort, joinedBy } = counts;
  const whole = data.programmes.find(({ id }) => id === programme);
  // A file of a newer minor version may count what isn't known here.
  const listed: Readonly<Partial<Record<string, () => readonly string[]>>> = {
    municipalities: () => data.municipalities.map(({ id }) => id),
    absences: () => (data.absences ?? []).filter((absence) => absence.programme === programme).map(codeOf),
    participations: () =>
      data.participations
        .filter(
          (participation) =>
            participation.programme === programme &&
            (cohort === undefined || participation.cohort === cohort) &&
            (joinedBy === undefined || ['in', 'ended'].includes(standingOf(participation, whole, joinedBy).state)),
        )
        .map(codeOf),
  };
  const codes = new Set(listed[collection]?.());
  return data.municipalities.filter(
    (municipality) => codes.has(municipality.id) && (region === undefined || municipality.region === region),
  );
}

const codeOf = ({ municipality }: { readonly municipality: string }): string => municipality;

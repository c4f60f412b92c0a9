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
  const { region, cohort, joinedBy } = counts;
  // A file of a newer minor version may count what isn't known here.
  const collection: string = counts.collection;
  const whole = data.programmes.find(({ id }) => id === programme);
  const codes = new Set(
    collection === 'municipalities'
      ? data.municipalities.map(({ id }) => id)
      : collection === 'absences'
        ? (data.absences ?? []).filter((absence) => absence.programme === programme).map(codeOf)
        : collection === 'participations'
          ? data.participations
              .filter(
                (participation) =>
                  participation.programme === programme &&
                  (cohort === undefined || participation.cohort === cohort) &&
                  (joinedBy === undefined ||
                    ['in', 'ended'].includes(standingOf(participation, whole, joinedBy).state)),
              )
              .map(codeOf)
          : [],
  );
  return data.municipalities.filter(
    (municipality) => codes.has(municipality.id) && (region === undefined || municipality.region === region),
  );
}

const codeOf = ({ municipality }: { readonly municipality: string }): string => municipality;

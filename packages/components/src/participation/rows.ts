import type { Dataset, Municipality, Participation } from '@klimaindsats/data';

import { say } from '../internal/words.ts';
import { standingAt, type Standing } from './state.ts';

/** What a municipality is coloured and marked by: its cohort, or that it is in none yet. */
export interface Group {
  /** The id of the cohort, or `announced` or `out`. */
  readonly id: string;
  readonly label: string;
  /** A shape, so that nobody has to tell colours apart. */
  readonly shape: string;
  readonly style: string;
}

/** A municipality at a time. */
export interface Row extends Pick<Municipality, 'id' | 'name'>, Pick<Standing, 'since' | 'isUnsure'> {
  readonly participation: Participation | undefined;
  readonly group: Group;
}

// The last two are of those in no cohort.
const shapes = '●■▲◆★○–';

/** The municipalities at a time, in the order of the data, and all groups: the cohorts, the announced, the others. */
export function rowsAt(
  { municipalities, participations, programmes }: Pick<Dataset, 'municipalities' | 'participations' | 'programmes'>,
  programme: string,
  time: string,
  words: { readonly announced: string; readonly out: string },
  language: string,
): { readonly rows: readonly Row[]; readonly groups: readonly Group[] } {
  const own = participations.filter((participation) => participation.programme === programme);
  const named = programmes.find(({ id }) => id === programme)?.cohorts ?? [];
  const cohorts = [...new Set([...named, ...own].map((one) => ('cohort' in one ? one.cohort : one.id)))];
  const groups = [
    ...cohorts.map((id, index): Group => {
      const name = named.find((cohort) => cohort.id === id)?.name;
      return {
        id,
        label: name ? say(name, language) : id,
        shape: shapes.charAt(index % 5),
        style: `cohort-${index % 3}`,
      };
    }),
    ...(['announced', 'out'] as const).map((id, index): Group => ({
      id,
      label: words[id],
      shape: shapes.charAt(5 + index),
      style: id,
    })),
  ];
  const rows = municipalities.flatMap(({ id, name }) => {
    const participation = own.find(({ municipality }) => municipality === id);
    const { group: groupId, ...standing } = standingAt(participation, time);
    return groups
      .filter((group) => group.id === groupId)
      .map((group): Row => ({ id, name, participation, ...standing, group }));
  });
  return { rows, groups };
}

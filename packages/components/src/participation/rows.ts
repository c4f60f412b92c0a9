import type { Dataset, Municipality, Participation } from '@klimaindsats/data';

import { say } from '../internal/language.ts';
import { standingAt, type Standing } from './state.ts';

/** What a municipality is coloured and marked by: its cohort, or that it is in none yet. */
export interface Group {
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

const shapes = '●■▲◆★';

/** The municipalities at a time, in the order of the data, and all groups: the cohorts, the announced, the others. */
export function rowsAt(
  { municipalities, participations, programmes }: Pick<Dataset, 'municipalities' | 'participations' | 'programmes'>,
  programme: string,
  time: string,
  words: { readonly announced: string; readonly out: string },
  language: string,
): {
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
  readonly announced: Group;
  readonly out: Group;
} {
  const announced = { label: words.announced, shape: '○', style: 'announced' };
  const out = { label: words.out, shape: '–', style: 'out' };
  const own = participations.filter((participation) => participation.programme === programme);
  const named = programmes.find(({ id }) => id === programme)?.cohorts ?? [];
  const names = new Map(named.map(({ id, name }) => [id, say(name, language)]));
  const cohorts = new Map(
    [...new Set([...names.keys(), ...own.map(({ cohort }) => cohort)])].map((id, index) => [
      id,
      { label: names.get(id) ?? id, shape: shapes.charAt(index % 5), style: `cohort-${index % 3}` },
    ]),
  );
  const rows = municipalities.map(({ id, name }) => {
    const participation = own.find(({ municipality }) => municipality === id);
    const { group, ...standing } = standingAt(participation, time);
    return {
      id,
      name,
      participation,
      ...standing,
      group: cohorts.get(group) ?? (group === 'announced' ? announced : out),
    };
  });
  return { rows, groups: [...cohorts.values(), announced, out], announced, out };
}

import { type Municipality, standingOf } from '@klimaindsats/data';

import type { Spoken } from '../internal/facts.ts';
import type { danish } from './participation.da.ts';
import type { ParticipationFacts } from './participation.facts.ts';

type Participation = ParticipationFacts['participations'][number];
type Plan = NonNullable<ParticipationFacts['plans']>[number];

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
export interface Row extends Pick<Municipality, 'id' | 'name' | 'tile'> {
  readonly participation: Participation | undefined;
  /** Its climate plan, the latest of them. */
  readonly plan: Plan | undefined;
  readonly group: Group;
  /** When it was in or was announced. */
  readonly since: string | undefined;
  /** Whether it is in, on a day that the sources leave open. */
  readonly isUnsure: boolean;
}

// The last two are of those in no cohort.
const shapes = '●■▲◆★○–';

/** The municipalities at a time, in the order of the data, and all groups: the cohorts, the announced, the others. */
export function rowsAt(
  { municipalities, participations, plans = [], programmes }: ParticipationFacts,
  programmeId: string,
  time: string,
  words: Pick<typeof danish, 'announced' | 'out'>,
  say: (text: Spoken) => string,
): { readonly rows: readonly Row[]; readonly groups: readonly Group[] } {
  const programme = programmes.find(({ id }) => id === programmeId);
  const joining = participations.filter((participation) => participation.programme === programmeId);
  const named = programme?.cohorts ?? [];
  const joined = new Set(joining.map(({ cohort }) => cohort));
  const cohorts = new Set([...named.map(({ id }) => id).filter((id) => joined.has(id)), ...joined]);
  const groups = [
    ...Array.from(cohorts, (id, index): Group => {
      const name = named.find((cohort) => cohort.id === id)?.name;
      return { id, label: name ? say(name) : id, shape: shapes.charAt(index % 5), style: `cohort-${index % 3}` };
    }),
    ...(['announced', 'out'] as const).map((id, index): Group => ({
      id,
      label: words[id],
      shape: shapes.charAt(5 + index),
      style: id,
    })),
  ];
  const rows = municipalities.flatMap(({ id, name, tile }) => {
    const participation = joining.find(({ municipality }) => municipality === id);
    const plan = plans.findLast(({ municipality }) => municipality === id);
    const { state, certain, since } = standingOf(participation, programme, time);
    const groupId = state === 'outside' ? 'out' : state === 'announced' ? state : participation?.cohort;
    return groups
      .filter((group) => group.id === groupId)
      .map((group): Row => ({
        id,
        name,
        ...(tile && { tile }),
        participation,
        plan,
        group,
        since,
        isUnsure: state === 'in' && !certain,
      }));
  });
  return { rows, groups };
}

/** The data of a region alone. */
export function within(data: ParticipationFacts, region: string): ParticipationFacts {
  const municipalities = data.municipalities.filter((municipality) => municipality.region === region);
  const codes = municipalities.map(({ id }) => id);
  return {
    ...data,
    municipalities,
    participations: data.participations.filter(({ municipality }) => codes.includes(municipality)),
    // What counts in a region that it doesn't name counts in the initiative's own, be it said or the only one.
    figures: data.figures.filter(
      (figure) => figure.scope !== 'region' || region === (figure.region ?? data.region ?? data.regions[0]?.id),
    ),
  };
}

/** A time in its short form, by its years alone: `2020–2021`. */
export const yearsOf = (time = ''): string => [...new Set(time.match(/\d{4}/g))].join('–');

/** The times at which municipalities of a group joined. */
export const timesOf = (rows: readonly Row[], group: Group): ReadonlySet<string | undefined> =>
  new Set(rows.filter((row) => row.group === group).map(({ since }) => since));

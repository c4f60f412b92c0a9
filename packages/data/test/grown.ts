import type { Dataset } from '../src/model/dataset.ts';
import { small } from './small.ts';

const six = (index: number): string => String(index).padStart(6, '0');
const first = <Item>(items: readonly Item[], index = 0): Item => {
  const item = items[index];
  if (item === undefined) throw new Error('The small data set has fewer records than this takes: give it one more.');
  return item;
};

/** The small data set with as many records in each collection as wanted, which refer to each other. It is valid. */
export function grown(count: number): Required<Dataset> {
  const list = <Item>(make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index));
  // Codes have four digits: where there are more records than codes, they share areas.
  const region = (index: number): string => String(9000 + (index % Math.min(count, 900)));
  const municipality = (index: number): string => String(1000 + (index % Math.min(count, 7000)));
  const areas = (code: (index: number) => string): number => new Set(list(code)).size;
  const sources = (index: number): string[] =>
    [`s${six(index)}`, `s${six((index * 7 + 1) % count)}`].slice(0, (index % 2) + 1);
  const programme = (index: number): string => `q${six(index)}`;

  return {
    ...small,
    about: programme(0),
    region: region(0),
    regions: list((index) => ({
      ...first(small.regions),
      id: region(index),
      name: `Region ${inLetters(index)}`,
      identifiers: [{ scheme: 'ISO 3166-2', identifier: `DK-${index}` }],
      sources: sources(index),
    })).slice(0, areas(region)),
    municipalities: list((index) => ({
      ...first(small.municipalities),
      id: municipality(index),
      name: `By ${inLetters(index)}`,
      region: region(index),
      tile: { column: (index % 100) + 1, row: Math.floor(index / 100) + 1 },
      sources: sources(index),
    })).slice(0, areas(municipality)),
    organizations: list((index) => ({
      ...first(small.organizations),
      id: `o${six(index)}`,
      programme: programme(index),
      sources: sources(index),
    })),
    programmes: list((index) => {
      const { basedOn: _, succeededBy: __, partOf: ___, ...rest } = first(small.programmes);
      return {
        ...rest,
        id: programme(index),
        start: '1910',
        ...(index > 0 && { partOf: programme(index - 1) }),
        partners: [{ organization: `o${six(index)}`, role: 'carry', region: region(index) }],
        sources: sources(index),
      };
    }),
    participations: list((index) => ({
      ...first(small.participations, 1),
      id: `${programme(index)}-${municipality(index)}`,
      programme: programme(index),
      municipality: municipality(index),
      sources: sources(index),
    })),
    absences: list((index) => ({
      ...first(small.absences),
      id: `${programme(index)}-${municipality(index + 1)}`,
      programme: programme(index),
      municipality: municipality(index + 1),
      sources: sources(index),
    })),
    plans: list((index) => ({
      ...first(small.plans, 1),
      id: `plan-${six(index)}`,
      municipality: municipality(index % 9),
      programme: programme(index),
      // One municipality has many plans, each for a day of its own.
      period: new Date(Date.UTC(1910, 0, 1 + index)).toISOString().slice(0, 10),
      sources: sources(index),
    })),
    figures: list((index) => {
      const part = first(small.figures, (index % 3) as 0 | 1 | 2);
      const { of: _, sumOf: __, series: ___, names: ____, counts: _____, ...rest } = part;
      return {
        ...rest,
        id: `f${six(index)}`,
        programme: programme(index),
        sources: sources(index),
        value: [7, 1, 6][index % 3] ?? 0,
        ...(index % 3 === 0 && index + 2 < count && { sumOf: [`f${six(index + 1)}`, `f${six(index + 2)}`] }),
        ...(index % 3 === 1 && {
          of: `f${six(index - 1)}`,
          region: region(municipalityOf(index)),
          counts: { collection: 'participations' as const, region: region(municipalityOf(index)), cohort: 'foerste' },
          alternatives: [{ ...first(part.alternatives ?? []), value: 2, sources: sources(index) }],
        }),
        series: [{ name: 'key' as const, order: index }],
      };
    }),
    statements: list((index) => ({
      ...first(small.statements),
      id: `t${six(index)}`,
      programme: programme(index),
      sources: sources(index),
    })),
    posts: list((index) => ({
      ...first(small.posts),
      id: `x${six(index)}`,
      organization: `o${six(index)}`,
      appointedBy: `o${six((index + 1) % count)}`,
      sources: sources(index),
    })),
    memberships: list((index) => ({
      ...first(small.memberships),
      id: `m${six(index)}`,
      post: `x${six(index)}`,
      person: `p${six(index)}`,
      onBehalfOf: municipality(index),
      sources: sources(index),
    })),
    sources: list((index) => ({
      ...first(small.sources),
      id: `s${six(index)}`,
      url: `https://example.dk/${index}`,
    })),
    persons: list((index) => ({
      ...first(small.persons),
      id: `p${six(index)}`,
      name: `Åse ${inLetters(index)}`,
      sources: sources(index),
    })),
    contactPoints: list((index) => ({
      ...first(small.contactPoints),
      id: `c${six(index)}`,
      organization: `o${six(index)}`,
      person: `p${six(index)}`,
      email: `p${index}@example.dk`,
      sources: sources(index),
    })),
    tombstones: list((index) => ({ id: `g${six(index)}`, removed: '2021-06-01' })),
  };

  /** The place of the region of a municipality, as far as it has one of its own. */
  function municipalityOf(index: number): number {
    return index % Math.min(count, 7000);
  }
}

/** The same data set with the records of each collection in another order. */
export function rearranged(
  dataset: Required<Dataset>,
  rearrange: (records: readonly object[]) => readonly object[],
): Required<Dataset> {
  return Object.fromEntries(
    Object.entries(dataset).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? rearrange(value as readonly object[]) : value,
    ]),
  ) as unknown as Required<Dataset>;
}

/** A number as a word: a name that no other number has. */
const inLetters = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)));

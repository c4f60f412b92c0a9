import { goalsDanish } from '../plan/goals.da.ts';
import { someDanish, unknownDanish } from '../words/shared.da.ts';
import { whenDanish } from '../words/when.da.ts';
import { capitalize } from '../words/words.ts';

/** The words of the participation map in Danish. */
export const danish = {
  ...whenDanish,
  ...goalsDanish,
  /** @param where The name of the region, or the whole country; nothing where none is known, as `programme` is too. */
  heading: (programme: string, where: string | undefined) =>
    `Kommunerne${where ? ` i ${where}` : ''}${programme && ` i ${programme}`}`,
  wholeCountry: 'hele landet',
  empty: 'Der er ingen kommuner at vise.',
  unknown: (isRegion: boolean, text: string, example: string) =>
    unknownDanish(isRegion ? 'region' : 'kommune', text, example),
  moment: 'Vælg et tidspunkt',
  /**
   * What is shown, in a sentence.
   *
   * @param when The time as it stands in a sentence, with a capital: `Den 30. september 2021`.
   */
  state: (when: string, joined: number, all: number, where: string | undefined, unsure: number, announced: number) =>
    `${when} var ${unsure ? 'op til ' : ''}${someDanish(joined, all)}${where ? ` i ${where}` : ''} med${
      unsure ? ` (${joined > 1 ? `for ${unsure} af dem er dagen` : 'dagen er'} ukendt)` : ''
    }${announced ? `, og ${announced} mere var annonceret, i alt ${joined + announced}` : ''}.`,
  /** The same of today, where the data is kept up to date. */
  stateNow: (joined: number, all: number, where: string | undefined, announced: number) =>
    `${capitalize(someDanish(joined, all))}${where ? ` i ${where}` : ''} er med${
      announced ? `, og ${announced} mere er annonceret, i alt ${joined + announced}` : ''
    }.`,
  /** What follows that when the programme had ended. */
  ended: (programme: string) => ` ${programme} var slut.`,
  announced: 'Annonceret',
  out: 'Ikke med',
  unsure: 'Dagen er ukendt',
  /** Marks the reader's own municipality. */
  own: 'Din kommune',
  /** The name of the map, and how to move over it, which a screen reader says when the focus comes to it. */
  map: 'Kort over kommunerne',
  moves: 'flyt med piletasterne',
  hint: 'Vælg en kommune på kortet for at se, hvornår den kom med.',
  /** Told to who comes to the map, by its first tile and in the line below. */
  arrows: 'Piletasterne flytter fra kommune til kommune.',
  table: 'Kommune for kommune',
  municipality: 'Kommune',
  group: 'Status',
  when: 'Hvornår',
  goals: 'Mål',
  /** Stands in place of the heading where the goals are shown. */
  goalsHeading: (where: string | undefined) => `Klimaplanernes mål${where ? ` i ${where}` : ''}`,
  count: (municipalities: number) => (municipalities === 1 ? '1 kommune' : `${municipalities} kommuner`),
  noGoals: (municipalities: number) =>
    `Kilderne fortæller ikke om målene i ${municipalities === 1 ? 'den sidste kommune' : `de øvrige ${municipalities} kommuner`}.`,
  /** Where they tell of none's. */
  goalsUntold: 'Kilderne fortæller ikke om kommunernes mål.',
  search: 'Søg efter en kommune',
  matches: (found: number, all: number) => `Viser ${found} af ${all} kommuner`,
  noMatch: 'Ingen kommuner passer til din søgning.',
  sort: 'Sortér efter',
  /** What the table can be sorted by. */
  orders: { name: 'navn', group: 'status', goal: 'år for nettonul' },
  country: (programme: string) => `${programme} i hele landet`,
  /** A figure as a part of another: 95 of 98. */
  of: (value: string, whole: number) => `${value} af ${whole}`,
};

import { fromDanish } from '../words/shared.da.ts';

/** The words of the member list in Danish. */
export const danish = {
  /** A municipality's authority, from its name. Two call themselves otherwise. */
  municipality: (name: string) =>
    `${name}${/^(København|Bornholm)$/.test(name) ? 's' : ''} ${name === 'Bornholm' ? 'Regionskommune' : 'Kommune'}`,
  /** In place of a name that the source doesn't give. */
  unlisted: 'Navn ikke oplyst',
  /** Marks the reader's own municipality. */
  own: 'Din kommune',
  empty: 'Der er ingen medlemmer at vise.',
  asOf: (time: string) => `Oplysningerne er fra ${fromDanish(time)}. Vi ved ikke, hvem der har posterne i dag.`,
  name: 'Navn',
  represents: 'Repræsenterer',
  role: 'Rolle',
  filter: 'Søg efter navn eller kommune',
  members,
  matches: (matches: number, all: number) => `Viser ${matches} af ${members(all)}`,
  noMatch: 'Ingen medlemmer passer til din søgning.',
};

function members(count: number): string {
  return count === 1 ? '1 medlem' : `${count} medlemmer`;
}

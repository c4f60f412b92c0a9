/** The words of the member list in Danish. */
export const danish = {
  /** A municipality's authority, from its name. */
  municipality: (name: string) => `${name} Kommune`,
  /** In place of a name that the source doesn't give. */
  unlisted: 'Ikke oplyst',
  /** Marks the reader's own municipality. */
  own: 'Din kommune',
  empty: 'Der er ingen medlemmer at vise.',
  asOf: (time: string) => `Oplysningerne er dateret ${time}. Hvem der har posterne i dag, er ikke oplyst.`,
  name: 'Navn',
  represents: 'Repræsenterer',
  role: 'Rolle',
  filter: 'Søg efter navn eller kommune',
  matches: (matches: number, all: number) => `Viser ${matches} af ${all}`,
  noMatch: 'Ingen passer til søgningen.',
};

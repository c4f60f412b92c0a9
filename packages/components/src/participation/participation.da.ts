/** The words of the participation map in Danish. */
export const danish = {
  heading: (programme: string) => `Kommunerne i ${programme}`,
  empty: 'Der er ingen kommuner at vise.',
  moment: 'Vælg et tidspunkt',
  /** What is shown, in a sentence. */
  state: (time: string, joined: number, all: number, unsure: number, announced: number) =>
    `${time}: ${joined} af ${all} kommuner var med${unsure ? ` (for ${unsure} af dem er dagen ukendt)` : ''}${
      announced ? `, og ${announced} mere var annonceret, i alt ${joined + announced}` : ''
    }.`,
  /** What follows that when the programme had ended. */
  ended: (programme: string) => ` ${programme} var slut.`,
  announced: 'Annonceret',
  out: 'Ikke med endnu',
  unsure: 'Dagen er ukendt',
  /** Marks the reader's own municipality. */
  own: 'Din kommune',
  map: 'Kort over kommunerne',
  hint: 'Vælg en kommune på kortet for at se, hvornår den kom med.',
  table: 'Kommune for kommune',
  municipality: 'Kommune',
  group: 'Status',
  when: 'Hvornår',
  country: (programme: string) => `${programme} i hele landet`,
  /** A figure as a part of another: 95 of 98. */
  of: (value: string, whole: number) => `${value} af ${whole}`,
};

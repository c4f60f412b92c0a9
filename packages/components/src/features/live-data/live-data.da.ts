/** The words about data that is on its way, in Danish. */
export const liveDataDanish = {
  /** Of data that is kept up to date. */
  kept: (day: string) => `Opdateret ${day}.`,
  /** Of data that was, but is to be gone through again by now. */
  due: (day: string) => `Sidst gennemgået ${day}, og kan være forældet.`,
  loading: 'Henter de nyeste oplysninger …',
  failed: 'Oplysningerne kunne ikke opdateres og kan være forældede.',
  failedEmpty: 'Oplysningerne kan ikke vises lige nu. Prøv igen senere.',
};

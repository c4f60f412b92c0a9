/** The words about data that is on its way, in Danish. */
export const liveDataDanish = {
  /** Of data that is kept up to date. */
  kept: (day: string) => `Opdateret ${day}.`,
  /** Of data that was, but is to be gone through again by now. */
  due: (day: string) => `Oplysningerne er sidst gennemgået ${day} og kan være forældede.`,
  loading: 'Henter de nyeste oplysninger …',
  ready: 'De nyeste oplysninger er hentet.',
  failed: 'Oplysningerne kunne ikke opdateres og kan være forældede.',
  failedEmpty: 'Oplysningerne kan ikke vises lige nu. Prøv igen senere.',
};

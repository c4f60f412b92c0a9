/** The words about data that is on its way, in Danish. */
export const liveDataDanish = {
  loading: 'Henter de nyeste oplysninger …',
  failed: 'Oplysningerne kunne ikke opdateres og kan være forældede.',
  failedEmpty: 'Oplysningerne kan ikke vises lige nu. Prøv igen senere.',
};

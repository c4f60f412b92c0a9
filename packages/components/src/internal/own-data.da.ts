/** The words about data that is on its way, in Danish. */
export const ownDataDanish = {
  loading: 'Henter de nyeste oplysninger …',
  failed: 'De nyeste oplysninger kunne ikke hentes. Her står de seneste, der er.',
  failedEmpty: 'Oplysningerne kunne ikke hentes. Prøv igen senere.',
};

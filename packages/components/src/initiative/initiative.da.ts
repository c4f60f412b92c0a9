/** The words of the whole page in Danish. */
export const danish = {
  strategy: 'Strategiens indhold står ikke i kilderne, så det er ikke gengivet her.',
  empty: 'Der er intet at vise i disse data.',
};

/** The words of the whole page in Danish. */
export const danish = {
  strategy: 'Hvad strategien indeholder, fremgår ikke af kilderne.',
  empty: 'Der er intet at vise i disse data.',
};

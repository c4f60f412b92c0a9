/** The words of the whole page in Danish. */
export const danish = {
  empty: 'Der er intet at vise i disse data.',
};

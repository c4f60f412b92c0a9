/** The words of the whole page in Danish. */
export const danish = {
  empty: 'Der er ingen oplysninger at vise.',
};

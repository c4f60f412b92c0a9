/** The words that all elements share, in Danish. */
export const sharedDanish = {
  between: (from: string, to: string) => `mellem ${from} og ${to}`,
  unknownTime: 'et ukendt tidspunkt',
  empty: 'Der er ingen oplysninger at vise.',
};

/** The words that all elements share, in Danish. */
export const sharedDanish = {
  between: (from: string, to: string) => `et tidspunkt mellem ${from} og ${to}`,
  unknownTime: 'ukendt tidspunkt',
  empty: 'Der er ingen oplysninger at vise.',
};

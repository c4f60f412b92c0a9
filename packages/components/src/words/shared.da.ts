/** The words that all elements share, in Danish. */
export const sharedDanish = {
  months: 'januar februar marts april maj juni juli august september oktober november december',
  /** What makes the number of a day an ordinal. */
  afterDay: '.',
  between: (from: string, to: string) => `mellem ${from} og ${to}`,
  unknownTime: 'et ukendt tidspunkt',
  empty: 'Der er ingen oplysninger at vise.',
};

/** The figures whose values are shown as bars, in the order of time. */
export const countedFigures: readonly string[] = [
  'pilots-country',
  'joined-country-before-round-2',
  'joined-country',
  'plans-approved',
];

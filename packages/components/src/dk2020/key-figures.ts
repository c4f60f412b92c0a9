/** The figures a reader takes in at a glance, in the order of time. */
export const keyFigures: readonly string[] = [
  'pilots-country',
  'round-1-country',
  'round-2-country',
  'joined-region',
  'plans-approved',
  'alliance-members',
];

import type { Provenance } from '../model/provenance.ts';

/** What the initiative's own page states. It is undated: the source's note says how its time was inferred. */
export const seed = {
  sources: ['kd-net-klimaindsats'],
  asOf: '2020-11-19/2021-09-27',
  status: 'seed',
} as const satisfies Provenance;

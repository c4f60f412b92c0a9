import type { Participation } from '../model/participation.ts';

/** The 20 that began in 2019; no source gives the day. */
const pilot = {
  programme: 'dk2020',
  cohort: 'pilot',
  admitted: '2019',
  sources: ['realdania-dk2020-en'],
  asOf: '2019',
  status: 'verified',
} as const;

/** Announced on a known day; in at the end of the seed's own time at the latest, for the seed counts them as joined. */
const round1 = {
  programme: 'dk2020',
  cohort: 'round-1',
  announced: '2020-11-19',
  admitted: '2020-11-19/2021-09-27',
  sources: ['region-midtjylland-2020-11-19', 'kd-net-klimaindsats'],
  asOf: '2020-11-19',
  status: 'verified',
} as const;

/** Admitted in the last week of September 2021. */
const round2 = {
  programme: 'dk2020',
  cohort: 'round-2',
  admitted: '2021-09-27/2021-09-30',
  sources: ['region-midtjylland-2021-09-30'],
  asOf: '2021-09-30',
  status: 'verified',
} as const;

export const participations = [
  { id: 'dk2020-0615', municipality: '0615', ...round1 },
  { id: 'dk2020-0657', municipality: '0657', ...round1 },
  { id: 'dk2020-0661', municipality: '0661', ...round2 },
  { id: 'dk2020-0665', municipality: '0665', ...pilot },
  { id: 'dk2020-0671', municipality: '0671', ...round1 },
  {
    id: 'dk2020-0706',
    municipality: '0706',
    ...round2,
    announced: '2020-11-19',
    sources: ['region-midtjylland-2021-09-30', 'region-midtjylland-2020-11-19'],
    note: {
      da: 'Syddjurs blev annonceret med runde 1 og kom med i runde 2. Kilderne forklarer ikke, hvorfor kommunen skiftede runde.',
      en: 'Syddjurs was announced with round 1 and admitted with round 2. The sources do not say why it moved.',
    },
  },
  { id: 'dk2020-0707', municipality: '0707', ...round2 },
  { id: 'dk2020-0710', municipality: '0710', ...round1 },
  { id: 'dk2020-0727', municipality: '0727', ...round1 },
  { id: 'dk2020-0730', municipality: '0730', ...pilot },
  { id: 'dk2020-0740', municipality: '0740', ...round2 },
  { id: 'dk2020-0741', municipality: '0741', ...pilot },
  { id: 'dk2020-0746', municipality: '0746', ...round2 },
  { id: 'dk2020-0751', municipality: '0751', ...pilot },
  { id: 'dk2020-0756', municipality: '0756', ...round2 },
  { id: 'dk2020-0760', municipality: '0760', ...round1 },
  { id: 'dk2020-0766', municipality: '0766', ...round1 },
  { id: 'dk2020-0779', municipality: '0779', ...round1 },
  { id: 'dk2020-0791', municipality: '0791', ...round1 },
] as const satisfies readonly Participation[];

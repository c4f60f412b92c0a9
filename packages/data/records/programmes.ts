import type { Programme } from '../model/programme.ts';
import { seed } from './seed.ts';

export const programmes = [
  {
    id: 'capf',
    name: { da: 'The Climate Action Planning Framework (CAPF)', en: 'The Climate Action Planning Framework (CAPF)' },
    classification: 'framework',
    partners: [{ organization: 'c40', role: 'run' }],
    ...seed,
  },
  {
    id: 'dk2020',
    name: { da: 'DK2020', en: 'DK2020' },
    classification: 'partnership',
    partOf: 'klimaindsats',
    basedOn: 'capf',
    succeededBy: 'klimaalliancen',
    start: '2019',
    end: '2023-12-31/2024-01-01',
    url: 'https://realdania.dk/projekter/dk2020',
    partners: [
      { organization: '1082', role: 'partner' },
      { organization: 'realdania', role: 'partner' },
      { organization: 'concito', role: 'partner' },
      { organization: 'realdania', role: 'run' },
      { organization: 'kl', role: 'run' },
      { organization: '1082', role: 'run' },
      { organization: 'concito', role: 'run' },
      { organization: 'kkr-midtjylland', role: 'carry' },
      { organization: '1082', role: 'carry' },
    ],
    cohorts: [
      { id: 'pilot', name: { da: 'Pilot 2019', en: 'Pilot 2019' } },
      { id: 'round-1', name: { da: 'Runde 1', en: 'Round 1' } },
      { id: 'round-2', name: { da: 'Runde 2', en: 'Round 2' } },
    ],
    sources: ['kd-net-klimaindsats', 'realdania-dk2020-en', 'kl-dk2020'],
    asOf: '2019/2024-01-01',
    status: 'verified',
    note: {
      da: 'Start og slut er fundet i offentlige kilder. Partnerne er kun nævnt på initiativets egen side.',
      en: 'Start and end were found in public sources. The partners are named on the initiative’s own page alone.',
    },
  },
  {
    id: 'kkr-klimastrategi',
    name: { da: 'KKR Midtjyllands Klimastrategi', en: 'KKR Midtjylland’s climate strategy' },
    classification: 'strategy',
    partOf: 'klimaindsats',
    ...seed,
  },
  {
    id: 'klimaalliancen',
    name: { da: 'Klimaalliancen', en: 'Klimaalliancen' },
    classification: 'partnership',
    start: '2023-04-01',
    sources: ['kl-dk2020'],
    asOf: '2023-04-01',
    status: 'verified',
  },
  {
    id: 'klimaindsats',
    name: { da: 'Den fælleskommunale klimaindsats', en: 'The joint municipal climate effort' },
    classification: 'initiative',
    url: 'https://kd-net.dk/grupper/den-faelleskommunale-klimaindsats',
    ...seed,
  },
] as const satisfies readonly Programme[];

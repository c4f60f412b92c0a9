import type { Organization } from '../model/organization.ts';
import { seed } from './seed.ts';

export const organizations = [
  { id: 'c40', name: { da: 'C40', en: 'C40' }, ...seed },
  { id: 'concito', name: { da: 'CONCITO', en: 'CONCITO' }, ...seed },
  {
    id: 'kd-net',
    name: { da: 'KD-Net', en: 'KD-Net' },
    classification: 'network',
    description: {
      da: 'Netværket af kommunaldirektører i regionen.',
      en: 'The network of the region’s municipal chief executives.',
    },
    ...seed,
  },
  { id: 'kkr-midtjylland', name: { da: 'KKR Midtjylland', en: 'KKR Midtjylland' }, ...seed },
  { id: 'kl', name: { da: 'KL', en: 'KL' }, ...seed },
  {
    id: 'klimasekretariat',
    name: { da: 'Fælleskommunalt Klimasekretariat', en: 'Fælleskommunalt Klimasekretariat' },
    classification: 'secretariat',
    description: { da: 'Styregruppens sekretariat.', en: 'The steering group’s secretariat.' },
    programme: 'dk2020',
    ...seed,
  },
  { id: 'realdania', name: { da: 'Realdania', en: 'Realdania' }, ...seed },
  {
    id: 'styregruppe',
    name: { da: 'Den administrative styregruppe for DK2020', en: 'The administrative steering group for DK2020' },
    classification: 'steering-group',
    description: {
      da: 'Repræsentanter for kommunerne og for regionen.',
      en: 'Representatives of the municipalities and of the region.',
    },
    programme: 'dk2020',
    ...seed,
  },
] as const satisfies readonly Organization[];

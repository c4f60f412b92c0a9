import type { Organization } from '../model/organization.ts';
import { seed } from './seed.ts';

/** What Gate 21, which led the work, states of eastern Denmark. */
const gate21 = { sources: ['gate-21-dk2020'], asOf: '2020-10/2023-06', status: 'verified' } as const;

export const organizations = [
  { id: 'c40', name: { da: 'C40', en: 'C40' }, ...seed },
  { id: 'concito', name: { da: 'CONCITO', en: 'CONCITO' }, ...seed },
  {
    id: 'dk2020-enhed-hovedstaden',
    name: { da: 'DK2020 Enhed for Hovedstadsområdet', en: 'DK2020 Enhed for Hovedstadsområdet' },
    classification: 'secretariat',
    description: {
      da: 'Samarbejdet mellem KKR Hovedstaden og Region Hovedstaden med Gate 21 som projektleder.',
      en: 'The co-operation of KKR Hovedstaden and Region Hovedstaden, led by Gate 21.',
    },
    programme: 'dk2020',
    ...gate21,
  },
  {
    id: 'dk2020-sekretariat-nordjylland',
    name: { da: 'Nordjyllands DK2020-sekretariat', en: 'Nordjyllands DK2020-sekretariat' },
    classification: 'secretariat',
    description: {
      da: 'Sekretariatet for de 11 nordjyske kommuners planer; regionen stillede en projektleder.',
      en: 'The secretariat for the plans of Nordjylland’s 11 municipalities; the region lent a project leader.',
    },
    programme: 'dk2020',
    sources: ['region-nordjylland-dk2020'],
    asOf: 'unknown',
    status: 'verified',
  },
  {
    id: 'gate-21',
    name: { da: 'Gate 21', en: 'Gate 21' },
    ...gate21,
  },
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
  { id: 'kkr-hovedstaden', name: { da: 'KKR Hovedstaden', en: 'KKR Hovedstaden' }, ...gate21 },
  { id: 'kkr-midtjylland', name: { da: 'KKR Midtjylland', en: 'KKR Midtjylland' }, ...seed },
  { id: 'kkr-sjaelland', name: { da: 'KKR Sjælland', en: 'KKR Sjælland' }, ...gate21 },
  {
    id: 'kkr-syddanmark',
    name: { da: 'KKR Syddanmark', en: 'KKR Syddanmark' },
    sources: ['region-syddanmark-2022-09'],
    asOf: '2022-09',
    status: 'verified',
  },
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
    id: 'sjaellands-klimaforum',
    name: { da: 'Sjællands Klimaforum', en: 'Sjællands Klimaforum' },
    classification: 'secretariat',
    description: {
      da: 'Samarbejdet mellem KKR Sjælland, ved Gate 21, og Region Sjælland.',
      en: 'The co-operation of KKR Sjælland, through Gate 21, and Region Sjælland.',
    },
    programme: 'dk2020',
    ...gate21,
  },
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

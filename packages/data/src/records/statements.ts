import type { Statement } from '../model/statement.ts';
import { seed } from './seed.ts';

export const statements = [
  {
    id: 'klimaindsats-parts',
    programme: 'klimaindsats',
    topic: 'about',
    text: {
      da: 'Den fælleskommunale klimaindsats bestod af to dele: KKR Midtjyllands Klimastrategi og samarbejdet DK2020.',
      en: 'The joint municipal climate effort had two parts: KKR Midtjylland’s climate strategy and the DK2020 co-operation.',
    },
    ...seed,
  },
  {
    id: 'kkr-klimastrategi-tracks',
    programme: 'kkr-klimastrategi',
    topic: 'about',
    text: {
      da: 'Strategien havde fem spor: klimahandleplaner (DK2020), grøn vækst, samarbejde og vidensdeling, affald samt vand og klimasikring.',
      en: 'The strategy had five tracks: climate action plans (DK2020), green growth, co-operation and sharing knowledge, waste, and water and climate protection.',
    },
    sources: ['aarhus-2021-08'],
    asOf: '2021-08',
    status: 'verified',
  },
  {
    id: 'dk2020-partnership',
    programme: 'dk2020',
    topic: 'about',
    text: {
      da: 'DK2020 var et partnerskab mellem kommuner, region og Realdania sammen med CONCITO.',
      en: 'DK2020 was a partnership between municipalities, region and Realdania, together with CONCITO.',
    },
    ...seed,
  },
  {
    id: 'dk2020-aim',
    programme: 'dk2020',
    topic: 'about',
    text: {
      da: 'Målet var, at alle kommuner kunne arbejde ambitiøst med klimahandlingsplaner. Planerne skulle følge fælles principper og måles på samme måde, både på tværs af kommuner og i hele landet.',
      en: 'Its aim was that all municipalities could work ambitiously with climate action plans. The plans were to follow common principles and be measured in the same way, across municipalities and across the country.',
    },
    ...seed,
  },
  {
    id: 'dk2020-hope',
    programme: 'dk2020',
    topic: 'about',
    text: {
      da: 'Håbet var, at alle danske kommuner ville øge deres indsats gennem et forløb på tre år.',
      en: 'The hope was that all Danish municipalities would raise their effort through a course of three years.',
    },
    ...seed,
  },
  {
    id: 'dk2020-commitment',
    programme: 'dk2020',
    topic: 'commitment',
    text: {
      da: 'En kommune, der gik med, forpligtede sig til at udvikle en lokal klimahandlingsplan, som levede op til målene i Parisaftalen. Forbilledet var de mest ambitiøse byer i C40.',
      en: 'A municipality that joined committed itself to developing a local climate action plan that met the goals of the Paris Agreement. The models were the most ambitious cities of C40.',
    },
    ...seed,
  },
  {
    id: 'dk2020-support',
    programme: 'dk2020',
    topic: 'commitment',
    text: {
      da: 'Kommunen fik rådgivning og sparring undervejs.',
      en: 'The municipality was given advice and feedback along the way.',
    },
    ...seed,
  },
  {
    id: 'dk2020-net-zero',
    programme: 'dk2020',
    topic: 'plan',
    text: {
      da: 'Planen skulle vise vejen til en nettoudledning på nul for kommunen som geografisk område senest i 2050.',
      en: 'The plan was to show the way to net-zero emissions for the municipality as a geographical area by 2050 at the latest.',
    },
    ...seed,
  },
  {
    id: 'dk2020-adaptation',
    programme: 'dk2020',
    topic: 'plan',
    text: {
      da: 'Den skulle også vise, hvordan kommunen ville tilpasse sig klimaforandringerne.',
      en: 'It was also to show how the municipality would adapt to climate change.',
    },
    ...seed,
  },
  {
    id: 'capf-basis',
    programme: 'dk2020',
    topic: 'plan',
    text: {
      da: 'DK2020 byggede på en international standard fra C40, The Climate Action Planning Framework (CAPF), der blev videreudviklet til mindre byer og kommuner.',
      en: 'DK2020 built on an international standard from C40, The Climate Action Planning Framework (CAPF), developed further for smaller towns and municipalities.',
    },
    ...seed,
  },
  {
    id: 'capf-asks',
    programme: 'capf',
    topic: 'plan',
    text: {
      da: 'Efter CAPF skulle planen svare på fire ting: vejen til nettonul senest i 2050 med et delmål eller et CO₂-budget; tilpasning og robusthed; de sociale, miljømæssige og økonomiske gevinster; og hvem der beslutter og hvem der deltager.',
      en: 'CAPF asked four things of a plan: a path to net zero by 2050 with an interim target or a carbon budget; adaptation and resilience; the social, environmental and economic gains; and who decides and who takes part.',
    },
    sources: ['projectzero-2019-07'],
    asOf: '2019-07',
    status: 'verified',
  },
  {
    id: 'capf-pillars',
    programme: 'capf',
    topic: 'plan',
    text: {
      da: 'CAPF havde tre søjler: forpligtelse og samarbejde, udfordringer og muligheder, og hurtigere gennemførelse.',
      en: 'CAPF had three pillars: commitment and co-operation, challenges and opportunities, and faster implementation.',
    },
    sources: ['projectzero-2019-07'],
    asOf: '2019-07',
    status: 'verified',
  },
  {
    id: 'dk2020-run-by',
    programme: 'dk2020',
    topic: 'people',
    text: {
      da: 'Realdania, KL, de fem regioner og CONCITO stod for projektet.',
      en: 'Realdania, KL, the five regions and CONCITO ran the project.',
    },
    ...seed,
  },
  {
    id: 'dk2020-carried-by',
    programme: 'dk2020',
    topic: 'people',
    text: {
      da: 'I Midtjylland blev DK2020 båret af et partnerskab mellem KKR Midtjylland og Region Midtjylland.',
      en: 'In Midtjylland, DK2020 was carried by a partnership of KKR Midtjylland and Region Midtjylland.',
    },
    ...seed,
  },
  {
    id: 'dk2020-steering-group',
    programme: 'dk2020',
    topic: 'people',
    text: {
      da: 'En administrativ styregruppe havde repræsentanter for kommunerne og for regionen. KD-Net, netværket af kommunaldirektører i regionen, udpegede kommunernes repræsentanter.',
      en: 'An administrative steering group had representatives of the municipalities and of the region. KD-Net, the network of the region’s municipal chief executives, appointed those of the municipalities.',
    },
    ...seed,
  },
  {
    id: 'dk2020-result',
    programme: 'dk2020',
    topic: 'after',
    text: {
      da: 'Da DK2020 sluttede i 2023, havde 95 af landets 98 kommuner deltaget og fået en godkendt plan. Yderligere to kommuner var på vej, og København havde sin egen plan gennem C40.',
      en: 'When DK2020 closed in 2023, 95 of Denmark’s 98 municipalities had taken part and had an approved plan. Two more were on the way, and Copenhagen had its own plan through C40.',
    },
    sources: ['iris-group-2024-05'],
    asOf: '2023',
    status: 'verified',
  },
  {
    id: 'dk2020-end',
    programme: 'dk2020',
    topic: 'after',
    text: {
      da: 'DK2020 udløb ved årsskiftet 2023/24.',
      en: 'DK2020 expired at the turn of the year 2023/24.',
    },
    sources: ['kl-dk2020'],
    asOf: '2023-12-31/2024-01-01',
    status: 'verified',
  },
  {
    id: 'klimaalliancen-start',
    programme: 'klimaalliancen',
    topic: 'after',
    text: {
      da: 'Efter DK2020 kom Klimaalliancen. Den trådte i kraft den 1. april 2023.',
      en: 'After DK2020 came Klimaalliancen. It took effect on 1 April 2023.',
    },
    sources: ['kl-dk2020'],
    asOf: '2023-04-01',
    status: 'verified',
  },
  {
    id: 'klimaalliancen-members',
    programme: 'klimaalliancen',
    topic: 'after',
    text: {
      da: 'Fra februar 2024 var alle 98 kommuner medlem.',
      en: 'From February 2024, all 98 municipalities were members.',
    },
    sources: ['realdania-dk2020-da'],
    asOf: '2024-02',
    status: 'verified',
  },
] as const satisfies readonly Statement[];

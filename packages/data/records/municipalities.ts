import type { Municipality } from '../model/municipality.ts';

const verified = {
  sources: ['danmarks-adresser-kommunekoder'],
  asOf: 'unknown',
  status: 'verified',
} as const;

export const municipalities = [
  { id: '0615', name: 'Horsens', region: '1082', ...verified },
  { id: '0657', name: 'Herning', region: '1082', ...verified },
  { id: '0661', name: 'Holstebro', region: '1082', ...verified },
  { id: '0665', name: 'Lemvig', region: '1082', ...verified },
  { id: '0671', name: 'Struer', region: '1082', ...verified },
  { id: '0706', name: 'Syddjurs', region: '1082', ...verified },
  { id: '0707', name: 'Norddjurs', region: '1082', ...verified },
  { id: '0710', name: 'Favrskov', region: '1082', ...verified },
  { id: '0727', name: 'Odder', region: '1082', ...verified },
  { id: '0730', name: 'Randers', region: '1082', ...verified },
  { id: '0740', name: 'Silkeborg', region: '1082', ...verified },
  { id: '0741', name: 'Samsø', region: '1082', ...verified },
  { id: '0746', name: 'Skanderborg', region: '1082', ...verified },
  { id: '0751', name: 'Aarhus', region: '1082', ...verified },
  { id: '0756', name: 'Ikast-Brande', region: '1082', ...verified },
  { id: '0760', name: 'Ringkøbing-Skjern', region: '1082', ...verified },
  { id: '0766', name: 'Hedensted', region: '1082', ...verified },
  { id: '0779', name: 'Skive', region: '1082', ...verified },
  { id: '0791', name: 'Viborg', region: '1082', ...verified },
] as const satisfies readonly Municipality[];

import type { Region } from '../model/region.ts';

const verified = {
  sources: ['danmarks-adresser-kommunekoder'],
  asOf: 'unknown',
  status: 'verified',
} as const;

export const regions = [
  {
    id: '1081',
    name: 'Region Nordjylland',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-81' },
      { scheme: 'NUTS', identifier: 'DK05' },
    ],
    ...verified,
  },
  {
    id: '1082',
    name: 'Region Midtjylland',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-82' },
      { scheme: 'NUTS', identifier: 'DK04' },
    ],
    ...verified,
  },
  {
    id: '1083',
    name: 'Region Syddanmark',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-83' },
      { scheme: 'NUTS', identifier: 'DK03' },
    ],
    ...verified,
  },
  {
    id: '1084',
    name: 'Region Hovedstaden',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-84' },
      { scheme: 'NUTS', identifier: 'DK01' },
    ],
    ...verified,
  },
  {
    id: '1085',
    name: 'Region Sjælland',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-85' },
      { scheme: 'NUTS', identifier: 'DK02' },
    ],
    ...verified,
  },
] as const satisfies readonly Region[];

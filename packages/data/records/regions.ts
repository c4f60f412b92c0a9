import type { Region } from '../model/region.ts';

export const regions = [
  {
    id: '1082',
    name: 'Region Midtjylland',
    identifiers: [
      { scheme: 'ISO 3166-2', identifier: 'DK-82' },
      { scheme: 'NUTS', identifier: 'DK04' },
    ],
    sources: ['danmarks-adresser-kommunekoder'],
    asOf: 'unknown',
    status: 'verified',
  },
] as const satisfies readonly Region[];

import { whenDanish } from '../../words/when.da.ts';

/** The words of figures with units, in Danish. A unit has the number before it as a text, and whether that is one. */
export const measuresDanish = {
  ...whenDanish,
  million: 'mio.',
  milliard: 'mia.',
  billion: 'bio.',
  percent: (number: string) => `${number} %`,
  tCO2e: (number: string, _isOne: boolean) => `${number} ton CO₂e`,
  kWh: (number: string) => `${number} kWh`,
  MWh: (number: string) => `${number} MWh`,
  DKK: (number: string) => `${number} kr.`,
  persons: (number: string, isOne: boolean) => `${number} ${isOne ? 'person' : 'personer'}`,
  hectares: (number: string, _isOne: boolean) => `${number} hektar`,
  /** A time from one date to another. */
  during: (from: string, to: string) => `fra ${from} til ${to}`,
  measuredAt: (time: string) => `målt ${time}`,
  targetFor: (time: string) => `mål for ${time}`,
  targetDuring: (time: string) => `mål for perioden ${time}`,
  /** When a source said so. */
  statedAt: (time: string) => `oplyst ${time}`,
  comparedWith: (year: number) => `basisår ${year}`,
  measured: 'målt',
  target: 'mål',
  trend: (label: string) => `Udvikling: ${label}`,
  period: 'Tid',
  value: 'Værdi',
  nature: 'Målt eller mål',
};

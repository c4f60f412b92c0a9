import { whenEnglish } from '../../words/when.en.ts';
import type { measuresDanish } from './measures.da.ts';

/** The words of figures with units, in English. */
export const measuresEnglish: typeof measuresDanish = {
  ...whenEnglish,
  million: 'million',
  milliard: 'billion',
  billion: 'trillion',
  percent: (number) => `${number}%`,
  tCO2e: (number, isOne) => `${number} ${isOne ? 'tonne' : 'tonnes'} CO₂e`,
  kWh: (number) => `${number} kWh`,
  MWh: (number) => `${number} MWh`,
  DKK: (number) => `DKK\u00a0${number}`,
  persons: (number, isOne) => `${number} ${isOne ? 'person' : 'people'}`,
  hectares: (number, isOne) => `${number} ${isOne ? 'hectare' : 'hectares'}`,
  during: (from, to) => `from ${from} to ${to}`,
  measuredAt: (time) => `measured ${time}`,
  targetFor: (time) => `target for ${time}`,
  targetDuring: (time) => `target for the period ${time}`,
  statedAt: (time) => `stated ${time}`,
  comparedWith: (year) => `base year ${year}`,
  measured: 'measured',
  target: 'target',
  trend: (label) => `Trend: ${label}`,
  period: 'Time',
  value: 'Value',
  nature: 'Measured or target',
};

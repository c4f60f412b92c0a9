import type { Dataset, Figure, Provenance } from '@klimaindsats/data';

import { dataset } from './dataset.ts';

const fact = { programme: 'dk2020', scope: 'region' } as const;
const yearly: Provenance = { sources: ['avisen'], asOf: '2026-11-01', status: 'verified' };
const book: Provenance = { ...yearly, sources: ['bogen'] };
const both = (text: string): { da: string; en: string } => ({ da: text, en: `${text} (en)` });
const emissions = {
  ...fact,
  label: { da: 'udledt fra fjordens kommuner', en: 'emitted in the fjord’s municipalities' },
  unit: 'tCO2e',
  baseYear: 1990,
  trend: 'udledning',
} as const;

/** Figures with units: one for each way to tell its time, and what was emitted, over time. */
export const measuredFigures = [
  { id: 'biler', ...fact, label: both('af bilerne kører på el'), value: 58.5, unit: 'percent', ...yearly },
  {
    id: 'skov',
    ...fact,
    label: both('ny skov'),
    value: 260,
    unit: 'hectares',
    nature: 'measured',
    period: '2023-12/2025-12',
    ...yearly,
  },
  {
    id: 'stier',
    ...fact,
    label: both('anlagt'),
    value: 38,
    unit: 'other',
    unitLabel: { da: 'km cykelsti', en: 'km of cycle path' },
    period: '2025',
    ...yearly,
  },
  {
    id: 'stilling',
    ...fact,
    label: both('ansat til klimaet'),
    value: 1,
    unit: 'persons',
    nature: 'target',
    period: '2030',
    ...yearly,
  },
  { id: 'udledning-2024', ...emissions, value: 1_200_000, nature: 'measured', period: '2024', ...yearly },
  {
    id: 'udledning-2025',
    ...emissions,
    value: 985_000,
    nature: 'measured',
    period: '2025',
    ...yearly,
    status: 'conflicting',
    note: { da: 'Kilderne er uenige.', en: 'The sources disagree.' },
    alternatives: [{ value: 990_000, ...book }],
  },
  { id: 'udledning-2030', ...emissions, value: 540_000, nature: 'target', period: '2030', ...book },
] as const satisfies readonly Figure[];

/** The small initiative with figures that have units. */
export const measured: Dataset = { ...dataset, schemaVersion: '1.1.0', figures: measuredFigures };

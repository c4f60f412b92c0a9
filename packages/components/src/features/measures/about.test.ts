import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { measuredFigures } from '../../../test/measured.ts';
import type { Measured } from '../../internal/features.ts';
import { sharedEnglish } from '../../words/shared.en.ts';
import { registerLanguage } from '../language/language.ts';
import { measuresEnglish } from './measures.en.ts';
import { measures } from './measures.ts';

registerLanguage('en', { shared: sharedEnglish, measures: measuresEnglish });

const [figure] = measuredFigures;
const about = (language: string, change: Partial<Measured>): string | undefined => {
  const changed: Measured = { ...figure, ...change };
  return measures.measures?.([changed], language).about(changed).replaceAll('\u00a0', ' ');
};

describe('what a figure is of', () => {
  for (const [danish, english, change] of [
    ['målt i 2025', 'measured in 2025', { nature: 'measured', period: '2025' }],
    ['målt i marts 2025', 'measured in March 2025', { nature: 'measured', period: '2025-03' }],
    ['målt den 1. marts 2025', 'measured on 1 March 2025', { nature: 'measured', period: '2025-03-01' }],
    ['målt fra 2023 til 2025', 'measured from 2023 to 2025', { nature: 'measured', period: '2023/2025' }],
    ['mål for 2030', 'target for 2030', { nature: 'target', period: '2030' }],
    [
      'mål for perioden fra 2025 til 2030',
      'target for the period from 2025 to 2030',
      { nature: 'target', period: '2025/2030' },
    ],
    ['2025', '2025', { period: '2025' }],
    ['fra 2023 til 2025', 'from 2023 to 2025', { period: '2023/2025' }],
    [
      'målt i 2025, basisår 1990',
      'measured in 2025, base year 1990',
      { nature: 'measured', period: '2025', baseYear: 1990 },
    ],
    ['1. november 2026', '1 November 2026', {}],
    ['mål, oplyst den 1. november 2026', 'target, stated on 1 November 2026', { nature: 'target' }],
    ['målt, oplyst i 2024', 'measured, stated in 2024', { nature: 'measured', period: 'unknown', asOf: '2024' }],
    ['målt, et ukendt tidspunkt', 'measured, an unknown time', { nature: 'measured', asOf: 'unknown' }],
  ] as const) {
    it(`is ${danish}, ${english}`, () => {
      assert.equal(about('da', change), danish);
      assert.equal(about('en', change), english);
    });
  }
});

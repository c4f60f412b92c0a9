import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Figure } from '../model/figure.ts';
import { shownAmount } from '../words.ts';

const amount = (value: number, unit?: Figure['unit'], rest: Partial<Figure> = {}): readonly string[] =>
  (['da', 'en'] as const).map((language) => shownAmount({ value, ...(unit && { unit }), ...rest }, language));

describe('an amount in words', () => {
  it('has its unit, as each language writes it', () => {
    assert.deepEqual(amount(1250.5, 'tCO2e'), ['1.250,5 ton CO₂e', '1,250.5 tonnes of CO₂e']);
    assert.deepEqual(amount(12.5, 'percent'), ['12,5 %', '12.5%']);
    assert.deepEqual(amount(12, 'persons'), ['12 personer', '12 people']);
    assert.deepEqual(amount(38, 'other', { unitLabel: { da: 'km cykelsti', en: 'km of cycle path' } }), [
      '38 km cykelsti',
      '38 km of cycle path',
    ]);
  });

  it('leaves to the label what it says', () => {
    for (const unit of ['municipalities', 'years', undefined] as const)
      assert.deepEqual(amount(19, unit), ['19', '19']);
    assert.deepEqual(amount(2030, 'year'), ['2030', '2030']);
  });

  it('is as much as is written', () => {
    assert.equal(shownAmount({}, 'da'), '');
    assert.deepEqual(amount(3, 'other'), ['3', '3']);
    assert.deepEqual(amount(3, 'GWh' as 'MWh'), ['3 GWh', '3 GWh']);
  });
});

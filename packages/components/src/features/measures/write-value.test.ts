import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { registerLanguage } from '../language/language.ts';
import { measuresEnglish } from './measures.en.ts';
import { writeValue } from './write-value.ts';

registerLanguage('en', { measures: measuresEnglish });
registerLanguage('de', {});

type Unit = Parameters<typeof writeValue>[0]['unit'];

const path = { da: 'km cykelsti', en: 'km of cycle path' };
/** A space that doesn't break is written as ~. */
const written = (value: number, unit: string, language: string, unitLabel?: typeof path): string =>
  writeValue({ unit: unit as Unit, ...(unitLabel && { unitLabel }) }, value, language).replaceAll('\u00a0', '~');

describe('a value with its unit', () => {
  for (const [value, unit, danish, english] of [
    [1_200_000, 'tCO2e', '1,2~mio. ton CO₂e', '1.2~million tonnes CO₂e'],
    [985_000, 'tCO2e', '985.000~ton CO₂e', '985,000 tonnes CO₂e'],
    [1, 'tCO2e', '1~ton CO₂e', '1~tonne CO₂e'],
    [1_234_567, 'tCO2e', '1.234.567 ton CO₂e', '1,234,567 tonnes CO₂e'],
    [1_230_000, 'tCO2e', '1,23~mio. ton CO₂e', '1.23 million tonnes CO₂e'],
    [1_234_000_000, 'tCO2e', '1.234~mio. ton CO₂e', '1,234 million tonnes CO₂e'],
    [0.0000001, 'tCO2e', '0,0000001 ton CO₂e', '0.0000001 tonnes CO₂e'],
    [70, 'percent', '70~%', '70%'],
    [58.5, 'percent', '58,5~%', '58.5%'],
    [33.3333, 'percent', '33,3333~%', '33.3333%'],
    [-3, 'percent', '−3~%', '−3%'],
    [0, 'percent', '0~%', '0%'],
    [-0, 'percent', '0~%', '0%'],
    [12_400_000, 'DKK', '12,4~mio. kr.', 'DKK~12.4 million'],
    [500, 'DKK', '500~kr.', 'DKK~500'],
    [-2_500_000_000, 'DKK', '−2,5~mia. kr.', 'DKK~−2.5 billion'],
    [1e15, 'DKK', '1.000~bio. kr.', 'DKK~1,000 trillion'],
    [1e21, 'DKK', '1.000.000.000 bio. kr.', 'DKK~1,000,000,000 trillion'],
    [4200, 'MWh', '4.200~MWh', '4,200~MWh'],
    [12, 'kWh', '12~kWh', '12~kWh'],
    [1, 'persons', '1~person', '1~person'],
    [12, 'persons', '12~personer', '12~people'],
    [1_000_000, 'persons', '1~mio. personer', '1~million people'],
    [260, 'hectares', '260~hektar', '260 hectares'],
    [1, 'hectares', '1~hektar', '1~hectare'],
    [0.5, 'hectares', '0,5~hektar', '0.5 hectares'],
    [19, 'municipalities', '19', '19'],
    [2020, 'year', '2020', '2020'],
    [3, 'years', '3', '3'],
    [7, 'parsecs', '7~parsecs', '7~parsecs'],
    [7, 'toString', '7~toString', '7~toString'],
  ] as const) {
    it(`is ${danish} or ${english}`, () => {
      assert.equal(written(value, unit, 'da'), danish);
      assert.equal(written(value, unit, 'en'), english);
    });
  }

  it('has the words of its own unit', () => {
    assert.equal(written(38, 'other', 'da', path), '38~km cykelsti');
    assert.equal(written(38, 'other', 'en', path), '38~km of cycle path');
    assert.equal(written(38, 'other', 'da'), '38');
  });

  it('is written as its language writes numbers, with Danish words where it has none', () => {
    assert.equal(written(1_200_000, 'persons', 'de'), '1,2~mio. personer');
  });

  it('is never an exponent, and loses no digit', () => {
    for (const value of [1e-21, 1e21, 1.5e300, 123_456_789.125, Number.MAX_SAFE_INTEGER, 5e-324]) {
      const text = written(value, 'kWh', 'en');

      assert.doesNotMatch(text, /e\+|e-|∞|NaN/, text);
      const [number = '', scale = ''] = text.split(/[ ~]/);
      const size = { trillion: 1e12, billion: 1e9, million: 1e6 }[scale] ?? 1;
      assert.equal(Number(number.replaceAll(',', '')) * size, value, text);
    }
  });
});

describe('values of one trend', () => {
  const inTrend = (values: readonly number[], language = 'da'): readonly string[] =>
    values.map((value) => writeValue({ unit: 'tCO2e' }, value, language, values).replaceAll('\u00a0', ' '));

  it('are all in millions where all can be', () => {
    assert.deepEqual(inTrend([2_000_000, 0, 1_250_000]), ['2 mio. ton CO₂e', '0 mio. ton CO₂e', '1,25 mio. ton CO₂e']);
  });

  it('are all in digits where one has to be', () => {
    assert.deepEqual(inTrend([1_200_000, 985_000]), ['1.200.000 ton CO₂e', '985.000 ton CO₂e']);
    assert.deepEqual(inTrend([1_200_000, 1_234_567], 'en'), ['1,200,000 tonnes CO₂e', '1,234,567 tonnes CO₂e']);
  });
});

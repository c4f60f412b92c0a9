/** Sentences that count, at none, one and two. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { danish as municipalityDanish } from '../municipality/municipality.da.ts';
import { english as municipalityEnglish } from '../municipality/municipality.en.ts';
import { danish } from '../participation/participation.da.ts';
import { english } from '../participation/participation.en.ts';

describe('a sentence that counts', () => {
  for (const [joined, inDanish, inEnglish] of [
    [0, 'Ingen kommuner er med', 'No municipalities have joined'],
    [1, '1 af 3 kommuner er med', '1 of 3 municipalities has joined'],
    [2, '2 af 3 kommuner er med', '2 of 3 municipalities have joined'],
  ] as const) {
    it(`tells of ${joined} today`, () => {
      assert.equal(danish.stateNow(joined, 3, undefined, 0), `${inDanish}.`);
      assert.equal(english.stateNow(joined, 3, undefined, 0), `${inEnglish}.`);
    });
  }

  for (const [announced, inDanish, inEnglish] of [
    [0, '', ''],
    [1, ', og 1 mere er annonceret, i alt 2', ', and 1 more has been announced, 2 in all'],
    [2, ', og 2 mere er annonceret, i alt 3', ', and 2 more have been announced, 3 in all'],
  ] as const) {
    it(`tells of ${announced} that were announced`, () => {
      assert.equal(danish.stateNow(1, 4, undefined, announced), `1 af 4 kommuner er med${inDanish}.`);
      assert.equal(english.stateNow(1, 4, undefined, announced), `1 of 4 municipalities has joined${inEnglish}.`);
    });
  }

  for (const [joined, unsure, inDanish, inEnglish] of [
    [1, 0, '1 af 3 kommuner med', '1 of 3 municipalities had joined'],
    [
      1,
      1,
      'op til 1 af 3 kommuner med (dagen er ukendt)',
      'up to 1 of 3 municipalities had joined (the day is unknown)',
    ],
    [
      2,
      1,
      'op til 2 af 3 kommuner med (for 1 af dem er dagen ukendt)',
      'up to 2 of 3 municipalities had joined (for 1 of them the day is unknown)',
    ],
  ] as const) {
    it(`tells of ${unsure} of ${joined} whose day is unknown`, () => {
      assert.equal(danish.state('I 2020', joined, 3, undefined, unsure, 0), `I 2020 var ${inDanish}.`);
      assert.equal(english.state('In 2020', joined, 3, undefined, unsure, 0), `In 2020, ${inEnglish}.`);
    });
  }

  for (const [joined, inDanish, inEnglish] of [
    [1, 'er 1 af 3 kommuner med', '1 of 3 municipalities takes part'],
    [2, 'er 2 af 3 kommuner med', '2 of 3 municipalities take part'],
    [3, 'er alle 3 kommuner med', 'all 3 municipalities take part'],
  ] as const) {
    it(`tells of ${joined} of a region`, () => {
      assert.equal(municipalityDanish.regionNow('Nord', joined, 3), `I Nord ${inDanish}.`);
      assert.equal(municipalityEnglish.regionNow('Nord', joined, 3), `In Nord, ${inEnglish}.`);
    });
  }
});

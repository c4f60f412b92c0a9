import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small, today } from '../../test/small.ts';
import { valuesFitUnits } from './values-fit-units.ts';

const valued = (value: number, unit: string) =>
  changed((draft) => {
    Object.assign(draft.figures[0], { value, unit });
  });

describe('values-fit-units', () => {
  it('is silent where all is in order', () => {
    assertFinds(valuesFitUnits, small, []);
  });

  it('names a count that is negative, broken or past counting', () => {
    for (const value of [-19, 1.098, -0.5, 1e300])
      assertFinds(valuesFitUnits, valued(value, 'municipalities'), ['/figures/0/value']);
    for (const value of [0, 98]) assertFinds(valuesFitUnits, valued(value, 'municipalities'), []);
  });

  it('writes the value as each language does, and thousands as the file has them', () => {
    const [found] = valuesFitUnits.check(valued(1.098, 'municipalities'), today);

    assert.deepEqual(
      [found?.message, found?.hint],
      [
        {
          da: 'Tallet 1,098 kan ikke være et antal kommuner',
          en: 'The value 1.098 can’t be a number of municipalities',
        },
        {
          da: 'Skriv tallet, som kilden har det, og tusinder uden punktum: 1098',
          en: 'Write the value as the source has it, and thousands without a separator: 1098',
        },
      ],
    );
    for (const value of [0.5, -1.5, 1.23456, 2020.5, 1e300, -3])
      assert.equal(
        valuesFitUnits.check(valued(value, 'persons'), today)[0]?.hint.en,
        'Write the value as the source has it',
      );
  });

  it('names a year that is none', () => {
    for (const value of [0, 19, 2020.5, 1899, 2201, -2020])
      assertFinds(valuesFitUnits, valued(value, 'year'), ['/figures/0/value']);
    for (const value of [1900, 2200]) assertFinds(valuesFitUnits, valued(value, 'year'), []);
  });

  it('names a negative length of time, and lets a broken one be', () => {
    assertFinds(valuesFitUnits, valued(-1, 'years'), ['/figures/0/value']);
    for (const value of [0, 1.234]) assertFinds(valuesFitUnits, valued(value, 'years'), []);
  });

  it('names persons that are negative or broken', () => {
    for (const value of [-1, 1.5]) assertFinds(valuesFitUnits, valued(value, 'persons'), ['/figures/0/value']);
    assertFinds(valuesFitUnits, valued(0, 'persons'), []);
  });

  it('names energy and land that are negative, and lets them be broken', () => {
    for (const unit of ['kWh', 'MWh', 'hectares']) {
      assertFinds(valuesFitUnits, valued(-0.1, unit), ['/figures/0/value']);
      assertFinds(valuesFitUnits, valued(0.1, unit), []);
    }
  });

  it('lets money, percent, emissions and what else there is go below zero, but not past counting', () => {
    for (const unit of ['DKK', 'percent', 'tCO2e', 'other']) {
      for (const value of [-12.5, 0, 150]) assertFinds(valuesFitUnits, valued(value, unit), []);
      for (const value of [1e300, -1e16]) assertFinds(valuesFitUnits, valued(value, unit), ['/figures/0/value']);
    }
  });

  it('names another source’s value', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives[0].value = 2.5;
    });

    assertFinds(valuesFitUnits, dataset, ['/figures/1/alternatives/0/value']);
  });
});

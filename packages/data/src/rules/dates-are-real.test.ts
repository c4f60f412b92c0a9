import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { datesAreReal } from './dates-are-real.ts';

describe('dates-are-real', () => {
  it('is silent where all is in order', () => {
    assertFinds(datesAreReal, small, []);
  });

  it('names a day that the month does not have', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2021-02-29';
    });

    assertFinds(datesAreReal, dataset, ['/regions/0/asOf']);
  });

  it('names a month that the year does not have', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].start = '2021-13';
    });

    assertFinds(datesAreReal, dataset, ['/programmes/0/start']);
  });

  it('names an interval that ends before it starts', () => {
    const dataset = changed((draft) => {
      draft.participations[1].admitted = '2021-05-31/2021-04-01';
    });

    assertFinds(datesAreReal, dataset, ['/participations/1/admitted']);
  });

  it('names an interval with an end that is not a date', () => {
    const dataset = changed((draft) => {
      draft.sources[0].published = '2021-05-31/2021-06-31';
    });

    assertFinds(datesAreReal, dataset, ['/sources/0/published']);
  });

  it('names the date of an alternative', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives[0].asOf = '2021-00';
    });

    assertFinds(datesAreReal, dataset, ['/figures/1/alternatives/0/asOf']);
  });

  it('names when something was taken out', () => {
    const dataset = changed((draft) => {
      draft.tombstones[0].removed = '2021-06-31';
    });

    assertFinds(datesAreReal, dataset, ['/tombstones/0/removed']);
  });

  it('knows leap years, years and intervals of months', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2020-02-29';
      draft.programmes[0].start = '2019/2021-05';
    });

    assertFinds(datesAreReal, dataset, []);
  });

  it('names a year out of reach, of whatever field', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '0021-05';
      draft.programmes[0].end = '9999-12-31';
      draft.plans[0].period = '2021/2201';
      draft.programmes[0].start = '1900';
    });

    assertFinds(datesAreReal, dataset, ['/regions/0/asOf', '/programmes/0/end', '/plans/0/period']);
  });
});

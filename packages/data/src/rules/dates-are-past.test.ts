import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { datesArePast } from './dates-are-past.ts';

describe('dates-are-past', () => {
  it('is silent where all is in order', () => {
    assertFinds(datesArePast, small, []);
  });

  it('names a fact that is later than today', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2022-01-02';
    });

    assertFinds(datesArePast, dataset, ['/regions/0/asOf']);
  });

  it('names an interval that only begins later', () => {
    const dataset = changed((draft) => {
      draft.sources[0].published = '2022-02/2022-03';
    });

    assertFinds(datesArePast, dataset, ['/sources/0/published']);
  });

  it('lets a fact be of today', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2022-01-01';
    });

    assertFinds(datesArePast, dataset, []);
  });

  it('lets a year that is not over be told of', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2022';
    });

    assertFinds(datesArePast, dataset, []);
  });

  it('lets what is set beforehand lie ahead', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].end = '2050';
      draft.figures[3].period = '2050';
      Object.assign(draft.posts[0], { start: '2050', end: '2054' });
      Object.assign(draft.memberships[0], { start: '2050', end: '2054' });
      Object.assign(draft.contactPoints[1].hours[1], { validFrom: '2050-12-20', validThrough: '2051-01-03' });
    });

    assertFinds(datesArePast, dataset, []);
  });

  it('names an interval that ends in the future, and lets the end of one be a year that is not over', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2020/2099';
      draft.participations[1].admitted = '2021-04-01/2022-01-02';
      draft.figures[0].asOf = '2020/2022';
      draft.plans[0].period = '2021/2060';
    });

    assertFinds(datesArePast, dataset, ['/regions/0/asOf', '/participations/1/admitted']);
  });
});

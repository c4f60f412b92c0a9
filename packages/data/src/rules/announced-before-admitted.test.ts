import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { announcedBeforeAdmitted } from './announced-before-admitted.ts';

describe('announced-before-admitted', () => {
  it('is silent where all is in order', () => {
    assertFinds(announcedBeforeAdmitted, small, []);
  });

  it('names a municipality announced after it was in', () => {
    const dataset = changed((draft) => {
      draft.participations[1].announced = '2021-06-01';
    });

    assertFinds(announcedBeforeAdmitted, dataset, ['/participations/1/announced']);
  });

  it('lets both be on one day', () => {
    const dataset = changed((draft) => {
      draft.participations[1].announced = '2021-05-31';
    });

    assertFinds(announcedBeforeAdmitted, dataset, []);
  });

  it('leaves a date that is none to another rule', () => {
    const dataset = changed((draft) => {
      draft.participations[1].announced = '2021-99';
    });

    assertFinds(announcedBeforeAdmitted, dataset, []);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { cohortsExist } from './cohorts-exist.ts';

describe('cohorts-exist', () => {
  it('is silent where all is in order', () => {
    assertFinds(cohortsExist, small, []);
  });

  it('names a participation whose cohort is not its programme’s', () => {
    const dataset = changed((draft) => {
      draft.participations[1].cohort = 'anden';
    });

    assertFinds(cohortsExist, dataset, ['/participations/1/cohort']);
  });

  it('does not take another programme’s cohort', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.programmes[1], {
        cohorts: [{ id: 'anden', name: { da: 'Andet hold', en: 'The second cohort' } }],
      });
      draft.participations[0].cohort = 'anden';
    });

    assertFinds(cohortsExist, dataset, ['/participations/0/cohort']);
  });

  it('names all of a programme without cohorts', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.programmes[0], 'cohorts');
    });

    assertFinds(cohortsExist, dataset, ['/participations/0/cohort', '/participations/1/cohort']);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { countsMatchRecords } from './counts-match-records.ts';

describe('counts-match-records', () => {
  it('is silent where all is in order', () => {
    assertFinds(countsMatchRecords, small, []);
  });

  it('names a figure that is more than its records, or less', () => {
    for (const value of [1, 3]) {
      const dataset = changed((draft) => {
        draft.figures[1].value = value;
      });

      assertFinds(countsMatchRecords, dataset, ['/figures/1/value']);
    }
  });

  it('follows the records', () => {
    const moved = changed((draft) => {
      draft.municipalities[0].region = '9009';
    });
    const late = changed((draft) => {
      draft.participations[1].admitted = '2021-07-01';
    });
    const elsewhere = changed((draft) => {
      draft.participations[1].programme = 'kystplan';
    });

    for (const dataset of [moved, late, elsewhere]) assertFinds(countsMatchRecords, dataset, ['/figures/1/value']);
  });

  it('counts municipalities and absences', () => {
    const dataset = changed((draft) => {
      draft.figures[0].value = 3;
      draft.figures[0].counts = { collection: 'municipalities' } as never;
      draft.figures[2].value = 2;
      draft.figures[2].counts = { collection: 'absences' } as never;
    });

    assertFinds(countsMatchRecords, dataset, ['/figures/2/value']);
  });

  it('names a cohort that is not its programme’s', () => {
    const dataset = changed((draft) => {
      draft.figures[1].counts.cohort = 'anden';
    });

    assertFinds(countsMatchRecords, dataset, ['/figures/1/counts/cohort']);
  });

  it('counts those of the cohort alone', () => {
    const dataset = changed((draft) => {
      draft.participations[1].cohort = 'anden';
    });

    assertFinds(countsMatchRecords, dataset, ['/figures/1/value']);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { absentOrIn } from './absent-or-in.ts';

describe('absent-or-in', () => {
  it('is silent where all is in order', () => {
    assertFinds(absentOrIn, small, []);
  });

  it('names an absence under another id than the programme’s and the municipality’s', () => {
    const dataset = changed((draft) => {
      draft.absences[0].id = 'havneplan-9004';
    });

    assertFinds(absentOrIn, dataset, ['/absences/0/id']);
  });

  it('names a municipality that takes part as well', () => {
    const dataset = changed((draft) => {
      draft.participations[0].municipality = '9003';
    });

    assertFinds(absentOrIn, dataset, ['/absences/0']);
  });

  it('is silent about a participation in another programme', () => {
    const dataset = changed((draft) => {
      draft.participations[0].municipality = '9003';
      draft.participations[0].programme = 'kystplan';
    });

    assertFinds(absentOrIn, dataset, []);
  });
});

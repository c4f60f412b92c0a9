import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed } from '../../test/small.ts';
import { trendsHaveCompany } from './trends-have-company.ts';

const withTrends = (...trends: readonly string[]) =>
  changed((draft) => {
    draft.figures = [
      ...draft.figures.map(({ trend: _, ...figure }) => figure),
      ...trends.map((trend, index) => ({ ...draft.figures[3], id: `kajer-${index}`, trend, period: `203${index}` })),
    ] as typeof draft.figures;
  });

describe('trends-have-company', () => {
  it('is silent where all is in order', () => {
    assertFinds(trendsHaveCompany, living, []);
    assertFinds(trendsHaveCompany, withTrends(), []);
    assertFinds(trendsHaveCompany, withTrends('landstroem', 'udledning', 'udledning', 'landstroem'), []);
  });

  it('names the figure that is alone in its trend', () => {
    assertFinds(trendsHaveCompany, withTrends('landstroem'), ['/figures/5/trend']);
    assertFinds(trendsHaveCompany, withTrends('landstroem', 'landstrom', 'landstroem'), ['/figures/6/trend']);
  });
});

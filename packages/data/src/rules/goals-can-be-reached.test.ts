import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { goalsCanBeReached } from './goals-can-be-reached.ts';

describe('goals-can-be-reached', () => {
  it('is silent where all is in order', () => {
    assertFinds(goalsCanBeReached, small, []);
  });

  it('names a reduction of more than all, and of nothing', () => {
    for (const percent of [101, 0, -70]) {
      const dataset = changed((draft) => {
        draft.plans[0].goals[0].percent = percent;
      });

      assertFinds(goalsCanBeReached, dataset, ['/plans/0/goals/0/percent']);
    }
  });

  it('is silent about a reduction of all', () => {
    const dataset = changed((draft) => {
      draft.plans[0].goals[0].percent = 100;
    });

    assertFinds(goalsCanBeReached, dataset, []);
  });

  it('names a base year in the goal’s year or after it', () => {
    for (const baseYear of [2030, 2031]) {
      const dataset = changed((draft) => {
        draft.plans[0].goals[0].baseYear = baseYear;
      });

      assertFinds(goalsCanBeReached, dataset, ['/plans/0/goals/0/baseYear']);
    }
  });

  it('names what is no year', () => {
    const dataset = changed((draft) => {
      draft.plans[0].goals[0].baseYear = 90;
      draft.plans[0].goals[1].year = 2050.5;
    });

    assertFinds(goalsCanBeReached, dataset, ['/plans/0/goals/0/baseYear', '/plans/0/goals/1/year']);
  });

  it('names a reduction without a percent', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.plans[0].goals[0], 'percent');
    });

    assertFinds(goalsCanBeReached, dataset, ['/plans/0/goals/0/percent']);
  });

  it('names net zero with a percent and a base year', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.plans[0].goals[1], { percent: 100, baseYear: 1990 });
    });

    assertFinds(goalsCanBeReached, dataset, ['/plans/0/goals/1/percent', '/plans/0/goals/1/baseYear']);
  });

  it('reads the goals of other sources too', () => {
    const dataset = changed((draft) => {
      draft.plans[0].alternatives[0].goals[0].percent = 800;
    });

    assertFinds(goalsCanBeReached, dataset, ['/plans/0/alternatives/0/goals/0/percent']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small, today } from '../../test/small.ts';
import { periodsHaveOnePlan } from './periods-have-one-plan.ts';

describe('periods-have-one-plan', () => {
  it('is silent where all is in order', () => {
    assertFinds(periodsHaveOnePlan, small, []);
  });

  it('names the second of two plans for the same time', () => {
    for (const period of ['2024/2028', '2021', '2019/2030']) {
      const dataset = changed((draft) => {
        Object.assign(draft.plans[1], { municipality: '9001', period });
      });

      assertFinds(periodsHaveOnePlan, dataset, ['/plans/1/period']);
    }
  });

  it('takes a plan without a period for one of all time', () => {
    const dataset = changed((draft) => {
      draft.plans[1].municipality = '9001';
    });

    assertFinds(periodsHaveOnePlan, dataset, ['/plans/1/period']);
  });

  it('is silent about a plan that follows another', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.plans[1], { municipality: '9001', period: '2025/2028' });
    });

    assertFinds(periodsHaveOnePlan, dataset, []);
  });

  it('tells both plans’ ids and what to do', () => {
    const [found] = periodsHaveOnePlan.check(
      changed((draft) => {
        draft.plans[1].municipality = '9001';
      }),
      today,
    );

    assert.equal(found?.record, 'havneplan-9002');
    assert.match(found.message.da, /»havneplan-9001« og »havneplan-9002«/);
    assert.match(found.hint.en, /own time in period/);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { plansComeInTime } from './plans-come-in-time.ts';

describe('plans-come-in-time', () => {
  it('is silent where all is in order', () => {
    assertFinds(plansComeInTime, small, []);
  });

  it('names a plan adopted or approved after its time, by any source', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.plans[0], 'programme');
      draft.plans[0].period = '2018/2019';
    });

    assertFinds(plansComeInTime, dataset, ['/plans/0/adopted', '/plans/0/approved', '/plans/0/alternatives/0/adopted']);
  });

  it('names a plan that came before its programme started, or is for a time before that', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].start = '2021-06';
      draft.plans[0].period = '2019/2021-05';
      draft.plans[1].period = '2019/2020';
    });

    assertFinds(plansComeInTime, dataset, [
      '/plans/0/adopted',
      '/plans/0/approved',
      '/plans/0/alternatives/0/adopted',
      '/plans/0/period',
    ]);
  });

  it('lets a plan come when its programme starts or has ended, and be for a time that began before', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.programmes[0], { start: '2020-03', end: '2020-12-31' });
      draft.plans[0].period = '2019/2024';
    });

    assertFinds(plansComeInTime, dataset, []);
  });

  it('lets a plan come while its time runs, or before', () => {
    for (const period of ['2021/2021-03', '2022/2030']) {
      const dataset = changed((draft) => {
        draft.plans[0].period = period;
        Reflect.deleteProperty(draft.plans[0], 'approved');
      });

      assertFinds(plansComeInTime, dataset, []);
    }
  });
});

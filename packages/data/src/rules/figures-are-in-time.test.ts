import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { figuresAreInTime } from './figures-are-in-time.ts';

const figured = (change: object) =>
  changed((draft) => {
    Object.assign(draft.figures[3], change);
  });

describe('figures-are-in-time', () => {
  it('is silent where all is in order', () => {
    assertFinds(figuresAreInTime, small, []);
  });

  it('names what is measured of a time to come, but no target, and no year that is not over', () => {
    for (const nature of ['measured', undefined])
      assertFinds(figuresAreInTime, figured({ nature, period: '2023' }), ['/figures/3/period']);
    assertFinds(figuresAreInTime, figured({ nature: 'measured', asOf: '2022', period: '2022' }), []);
    assertFinds(figuresAreInTime, figured({ nature: 'target', period: '2050' }), []);
  });

  it('names what is measured of a time after the one its source speaks of, but no target', () => {
    const asOf = '2020-05';

    for (const nature of ['measured', undefined])
      assertFinds(figuresAreInTime, figured({ nature, asOf, period: '2021' }), ['/figures/3/period']);
    assertFinds(figuresAreInTime, figured({ nature: 'measured', asOf, period: '2023' }), ['/figures/3/period']);
    assertFinds(figuresAreInTime, figured({ nature: 'measured', asOf, period: '2020' }), []);
    assertFinds(figuresAreInTime, figured({ nature: 'measured', asOf: 'unknown', period: '2021' }), []);
    assertFinds(figuresAreInTime, figured({ nature: 'target', asOf, period: '2021' }), []);
  });

  it('names a base year that is none, or after the time', () => {
    for (const baseYear of [90, 1990.5, -1990, 2201])
      assertFinds(figuresAreInTime, figured({ baseYear }), ['/figures/3/baseYear']);
    assertFinds(figuresAreInTime, figured({ baseYear: 2031 }), ['/figures/3/baseYear']);
    for (const baseYear of [1990, 2030]) assertFinds(figuresAreInTime, figured({ baseYear }), []);
  });
});

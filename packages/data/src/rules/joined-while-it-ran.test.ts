import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { joinedWhileItRan } from './joined-while-it-ran.ts';

describe('joined-while-it-ran', () => {
  it('is silent where all is in order', () => {
    assertFinds(joinedWhileItRan, small, []);
  });

  it('names who joined, or was announced, after the programme had ended', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].end = '2021-02';
    });

    assertFinds(joinedWhileItRan, dataset, ['/participations/1/announced', '/participations/1/admitted']);
  });

  it('names who was in before it started, and lets who was only announced be', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].start = '2021-06-01';
    });

    assertFinds(joinedWhileItRan, dataset, ['/participations/0/admitted', '/participations/1/admitted']);
  });

  it('is silent where the times meet, or a programme has none', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].start = '2020-12-31';
      draft.programmes[0].end = '2021-04-01';
    });
    const timeless = changed((draft) => {
      Reflect.deleteProperty(draft.programmes[0], 'start');
      Reflect.deleteProperty(draft.programmes[0], 'end');
    });

    assertFinds(joinedWhileItRan, dataset, []);
    assertFinds(joinedWhileItRan, timeless, []);
  });
});

import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { programmesRunForward } from './programmes-run-forward.ts';

const running = (start: string, end: string) =>
  changed((draft) => {
    Object.assign(draft.programmes[0], { start, end });
  });

describe('programmes-run-forward', () => {
  it('is silent where all is in order', () => {
    assertFinds(programmesRunForward, small, []);
  });

  it('names a programme that ends before it starts, however exactly it is told', () => {
    for (const [start, end] of [
      ['2025', '2020'],
      ['2020-05', '2020-04-30'],
      ['2020-02-02', '2020-02-01'],
      ['2021/2022', '2019/2020'],
    ] as const)
      assertFinds(programmesRunForward, running(start, end), ['/programmes/0/end']);
  });

  it('lets it end when it starts, as far as the sources tell', () => {
    for (const [start, end] of [
      ['2020', '2020'],
      ['2020-05-01', '2020'],
      ['2020', '2020-01-01'],
      ['2020/2022', '2021'],
    ] as const)
      assertFinds(programmesRunForward, running(start, end), []);
  });

  it('names a successor that had ended when the programme started', () => {
    const dataset = changed((draft) => {
      draft.programmes[1].end = '2019-12-31';
    });

    assertFinds(programmesRunForward, dataset, ['/programmes/0/succeededBy']);
  });
});

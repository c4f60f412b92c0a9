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
      Reflect.deleteProperty(draft.programmes[0], 'partOf');
      draft.programmes[1].end = '2019-12-31';
    });

    assertFinds(programmesRunForward, dataset, ['/programmes/0/succeededBy']);
  });

  it('names a successor that started before the programme', () => {
    const following = (start: string) =>
      changed((draft) => {
        draft.programmes[0].start = '2020-05';
        draft.programmes[1].start = start;
      });

    for (const start of ['2019', '2020-04-30'])
      assertFinds(programmesRunForward, following(start), ['/programmes/0/succeededBy']);
    for (const start of ['2020', '2020-05']) assertFinds(programmesRunForward, following(start), []);
  });

  it('names a part outside the time of its whole, and lets it go on when that has ended', () => {
    const part = (start: string, end: string) =>
      changed((draft) => {
        Reflect.deleteProperty(draft.programmes[0], 'succeededBy');
        Object.assign(draft.programmes[0], { start, end });
        Object.assign(draft.programmes[1], { start: '2020-05', end: '2022' });
      });

    for (const [start, end] of [
      ['2018', '2019'],
      ['2020-04-01', '2020-04-30'],
      ['2023', '2024'],
    ] as const)
      assertFinds(programmesRunForward, part(start, end), ['/programmes/0/partOf']);
    for (const [start, end] of [
      ['2018', '2020'],
      ['2022', '2030'],
    ] as const)
      assertFinds(programmesRunForward, part(start, end), []);
  });

  it('names a framework that starts after what is based on it, and lets it have ended', () => {
    const framework = (start: string, end: string) =>
      changed((draft) => {
        Object.assign(draft.programmes[2], { start, end });
      });

    assertFinds(programmesRunForward, framework('2021', '2022'), ['/programmes/0/basedOn']);
    assertFinds(programmesRunForward, framework('2020-07', '2022'), []);
    assertFinds(programmesRunForward, framework('2010', '2015'), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { shownTime } from '@klimaindsats/data/words';

import { parseTime, readTime, timeText } from './time.ts';

describe('times', () => {
  for (const [text, time] of [
    ['2019', '2019'],
    ['2020-11', '2020-11'],
    [' 2020-11-19 ', '2020-11-19'],
    ['2020-11-19/2021-09-27', '2020-11-19/2021-09-27'],
    ['19-11-2020', '2020-11-19'],
    ['19.11.2020', '2020-11-19'],
    ['19. 11. 2020', '2020-11-19'],
    ['19/11/2020', '2020-11-19'],
    ['1/9/2021', '2021-09-01'],
    ['11-2020', '2020-11'],
    ['29-2-2020', '2020-02-29'],
    ['1. maj 2026', '2026-05-01'],
    ['Den 1. maj 2026', '2026-05-01'],
    ['1 maj 2026', '2026-05-01'],
    ['maj 2026', '2026-05'],
    ['1/5-2026', '2026-05-01'],
    ['3. okt. 2026', '2026-10-03'],
    ['1 May 2026', '2026-05-01'],
    ['May 1st, 2026', '2026-05-01'],
    ['October 2026', '2026-10'],
    ['19. november 2020 – 27. september 2021', '2020-11-19/2021-09-27'],
    ['marts 2026 til maj 2026', '2026-03/2026-05'],
    ['2019 - 2021', '2019/2021'],
    ['mellem 2019 og maj 2021', '2019/2021-05'],
    ['between May 2019 and 2021', '2019-05/2021'],
  ] as const) {
    it(`are read from ${text}`, () => assert.equal(parseTime(text), time));
  }

  for (const text of [
    '',
    'i går',
    '20',
    '31-02-2021',
    '2021-02-31',
    '2021-13',
    '19-11-20',
    '2021/2020',
    '2020/',
    '/2020',
    '2020/2021/2022',
  ]) {
    it(`are not read from ${text || 'nothing'}`, () => assert.equal(parseTime(text), undefined));
  }

  for (const [text, da, en] of [
    ['foråret 2026', /Skriv månederne: marts 2026 – maj 2026$/, /Write the months: March 2026 – May 2026$/],
    ['Winter 2026', /december 2026 – februar 2027$/, /December 2026 – February 2027$/],
    ['2. kvartal 2026', /april 2026 – juni 2026$/, /April 2026 – June 2026$/],
    ['1/5-26', /året med fire cifre/, /year with four digits/],
    ['1. maj', /Året mangler/, /year is missing/],
    ['2026 – 2025', /slutter, før det begynder/, /ends before it begins/],
    ['31. februar 2026', /ikke en dato/, /no date/],
    ['midt i 2026', /ikke en dato/, /no date/],
  ] as const) {
    it(`say how to write ${text}`, () => {
      const read = readTime(text);
      assert.ok('wrong' in read);
      assert.match(read.wrong.da, da);
      assert.match(read.wrong.en, en);
    });
  }

  it('are read from what they are told as', () => {
    for (const time of ['2019', '2020-11', '2020-11-19', '2020-11-19/2021-09-27', '2019/2020-02']) {
      for (const language of ['da', 'en'] as const) assert.equal(parseTime(shownTime(time, language)), time);
      assert.equal(parseTime(timeText(time, 'da')), time);
    }
  });

  it('are told as exactly as they are known', () => {
    assert.equal(timeText('2019', 'da'), '2019');
    assert.equal(timeText('2020-11-19', 'da'), '19. november 2020');
    assert.equal(timeText('2020-11', 'en'), 'November 2020');
    assert.equal(timeText('2020-11-19/2021-09-27', 'da'), 'Mellem 19. november 2020 og 27. september 2021');
  });
});

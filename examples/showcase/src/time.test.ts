import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseTime, timeText } from './time.ts';

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

  it('are told as exactly as they are known', () => {
    assert.equal(timeText('2019', 'da'), '2019');
    assert.equal(timeText('2020-11-19', 'da'), '19. november 2020');
    assert.equal(timeText('2020-11', 'en'), 'November 2020');
    assert.equal(timeText('2020-11-19/2021-09-27', 'da'), 'Mellem 19. november 2020 og 27. september 2021');
  });
});

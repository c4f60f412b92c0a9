import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { writtenEnds, writtenTime } from './written-time.ts';

describe('a time as people write it', () => {
  it('is read in Danish and in English', () => {
    for (const [text, edtf] of [
      ['2026', '2026'],
      ['2026-05', '2026-05'],
      [' 2026-05-01 ', '2026-05-01'],
      ['1. maj 2026', '2026-05-01'],
      ['den 1. Maj 2026', '2026-05-01'],
      ['1 May 2026', '2026-05-01'],
      ['31. dec. 2025', '2025-12-31'],
      ['maj 2026', '2026-05'],
      ['okt 2026', '2026-10'],
      ['Oct 2026', '2026-10'],
      ['01-05-2026', '2026-05-01'],
      ['1/5-2026', '2026-05-01'],
      ['1/5 2026', '2026-05-01'],
      ['1.5.2026', '2026-05-01'],
      ['29. februar 2024', '2024-02-29'],
      ['2020-11-19/2021-09-27', '2020-11-19/2021-09-27'],
      ['2020 - 2021', '2020/2021'],
      ['2020–2021', '2020/2021'],
      ['1. maj 2026 til 3. juni 2026', '2026-05-01/2026-06-03'],
      ['maj\u00a02026 to June 2026', '2026-05/2026-06'],
      ['11-2020', '2020-11'],
      ['19. 11. 2020', '2020-11-19'],
      ['May 1st, 2026', '2026-05-01'],
      ['mellem 2019 og maj 2021', '2019/2021-05'],
      ['between May 2019 and 2021', '2019-05/2021'],
      ['ukendt', 'unknown'],
    ] as const) {
      assert.equal(writtenTime(text), edtf, text);
    }
  });

  it('is nothing where it can’t be read for certain', () => {
    for (const text of [
      '',
      'foråret 2026',
      '1/5-26',
      '30. februar 2026',
      '29. februar 2026',
      '13-13-2026',
      'maj',
      '1. maj',
      '2026/2020',
      '1. maj 2026 til 1. maj 2025',
      '46143',
      '2020/2021/2022',
    ])
      assert.equal(writtenTime(text), undefined, text);
  });
});

describe('writtenEnds', () => {
  it('are those of an interval, in whatever order they come', () => {
    assert.deepEqual(writtenEnds('1. maj 2026 til 1. maj 2025'), ['2026-05-01', '2025-05-01']);
    assert.deepEqual(writtenEnds('Maj 2026 til og med juni 2026'), ['2026-05', '2026-06']);
    assert.deepEqual(writtenEnds('2026/2020'), ['2026', '2020']);
  });

  it('are nothing where a text is no interval', () => {
    for (const text of ['2026', '2020/2021/2022', 'maj til juni 2026', ''])
      assert.equal(writtenEnds(text), undefined, text);
  });
});

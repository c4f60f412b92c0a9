import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isDate, isDay, isTime, lastDay, spanOf } from './edtf.ts';

describe('spanOf', () => {
  it('spans the days that a date may mean', () => {
    assert.deepEqual(spanOf('2020-11-19'), { first: '2020-11-19', last: '2020-11-19' });
    assert.deepEqual(spanOf('2020-02'), { first: '2020-02-01', last: '2020-02-29' });
    assert.deepEqual(spanOf('2021-02'), { first: '2021-02-01', last: '2021-02-28' });
    assert.deepEqual(spanOf('2019'), { first: '2019-01-01', last: '2019-12-31' });
    assert.deepEqual(spanOf('2020-11-19/2021-09-27'), { first: '2020-11-19', last: '2021-09-27' });
    assert.deepEqual(spanOf('2019/2021-04'), { first: '2019-01-01', last: '2021-04-30' });
  });

  it('spans nothing for what is no date', () => {
    for (const text of [
      'unknown',
      '',
      '2021-02-29',
      '2021-13',
      '2021/',
      '/2021',
      '2019/2020/2021',
      '2021-01/2021-00',
    ]) {
      assert.equal(spanOf(text), undefined, text);
    }
  });
});

describe('isDate', () => {
  it('knows the calendar', () => {
    for (const text of ['2020-02-29', '2021-12-31', '2021-12', '0000']) assert.equal(isDate(text), true, text);
    for (const text of [
      '2021-02-29',
      '1900-02-29',
      '2021-00',
      '2021-00-10',
      '2021-04-31',
      '2021-1',
      'x2021',
      '2021x',
      '20210101',
    ])
      assert.equal(isDate(text), false, text);
  });
});

describe('isDay', () => {
  it('is a date with a day', () => {
    assert.equal(isDay('2021-04-30'), true);
    for (const text of ['2021-04', '2021', '2021-04-31', '2021-04-30T', '2021-01/20'])
      assert.equal(isDay(text), false, text);
  });
});

describe('isTime', () => {
  it('is a date or an interval that the calendar has', () => {
    for (const text of ['2019', '2019-07', '2020-02-29', '2020-11-19/2021-09-27', '2019/2021-05', '2020-11-19/2020'])
      assert.equal(isTime(text), true, text);
    for (const text of ['', 'unknown', '2021-02-31', '2020/2020-99', '2021-02-31/2022', '2019/2020/2021', '/2021'])
      assert.equal(isTime(text), false, text);
  });

  it('does not end before it begins', () => {
    for (const text of ['2020-11-19/2019', '2021-05/2021-04', '2021-05-02/2021-05-01'])
      assert.equal(isTime(text), false, text);
    assert.equal(isTime('2021-05-01/2021-05-01'), true);
  });
});

describe('lastDay', () => {
  it('is the last day of a month or a year, of the first hundred years too', () => {
    assert.deepEqual(['2021-05-02', '2020-02', '2019', '0050', '0050-02'].map(lastDay), [
      '2021-05-02',
      '2020-02-29',
      '2019-12-31',
      '0050-12-31',
      '0050-02-28',
    ]);
  });

  it('leaves what is no date as it is, and never throws', () => {
    for (const text of ['', 'unknown', 'x', '20', '2021-13', '2021-00', '2021-1', '20x1', '12', '2021/', '-', '99999'])
      assert.equal(lastDay(text), text);
  });
});

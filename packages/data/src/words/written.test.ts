import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { timeOf } from '../../test/time-of.ts';
import { shownTime } from './shown-time.ts';
import { writtenClock, writtenCode, writtenNumber, writtenPhone } from './written.ts';

describe('a number as people write it', () => {
  it('is read as its language writes it', () => {
    for (const [text, da, en] of [
      ['1250', 1250, 1250],
      ['1.250', 1250, 1.25],
      ['1,250', 1.25, 1250],
      ['12,5', 12.5, 12.5],
      ['12.5', 12.5, 12.5],
      ['1.090.000', 1_090_000, undefined],
      ['1,090,000.5', undefined, 1_090_000.5],
      ['1 250', 1250, 1250],
      ['25 %', 25, 25],
      ['−5', -5, -5],
      ['12 13', undefined, undefined],
      ['0.125', 0.125, 0.125],
      ['en', undefined, undefined],
      ['12 ton', undefined, undefined],
    ] as const) {
      assert.equal(writtenNumber(text, 'da').value, da, `${text} da`);
      assert.equal(writtenNumber(text, 'en').value, en, `${text} en`);
    }
  });

  it('is refused where it may be two and nobody knows the language, with both ways to write it', () => {
    for (const [text, da, en] of [
      ['1.250', '1250 eller 1,25', '1250 or 1.25'],
      ['1,200', '1200 eller 1,2', '1200 or 1.2'],
      ['-5.000', '-5000 eller -5', '-5000 or -5'],
      // With three decimals it may be two numbers again.
      ['12.345', '12345 eller 12,3450', '12345 or 12.3450'],
    ] as const) {
      const { wrong } = writtenNumber(text);
      assert.deepEqual(wrong?.hint, { da: `Skriv ${da}`, en: `Write ${en}` });
      for (const advised of [...da.split(' eller '), ...en.split(' or ')])
        assert.ok(writtenNumber(advised).value !== undefined, advised);
    }
    assert.deepEqual(
      ['1.090.000', '1,090,000', '1.250,5', '1,250.5', '12,5'].map((text) => writtenNumber(text).value),
      [1_090_000, 1_090_000, 1250.5, 1250.5, 12.5],
    );
  });
});

describe('a number with much space in it', () => {
  it('is refused in no more time than it is long', () => {
    const time = timeOf(() => assert.ok(writtenNumber(`1${' '.repeat(64_000)}1`).wrong));

    // Each space tried for itself takes seconds.
    assert.ok(time < 500, `${time} ms`);
    assert.equal(writtenNumber(`25${' '.repeat(64_000)}%`).value, 25);
  });
});

describe('a telephone number as people write it', () => {
  it('has its country code', () => {
    for (const text of [
      '12 34 56 78',
      '12345678',
      '+45 12 34 56 78',
      '0045 12345678',
      '(45) 1234-5678',
      '45 12.34.56.78',
    ])
      assert.equal(writtenPhone(text), '+4512345678', text);
    assert.equal(writtenPhone('+46 8 123 456'), '+468123456');
    assert.equal(writtenPhone('+46 (0)8 123 456'), '+468123456');
  });

  it('is nothing where it is none', () => {
    for (const text of ['', '1234', 'ring 12345678', '+', '+45 12 34 56 7', '+12345'])
      assert.equal(writtenPhone(text), undefined, text);
  });
});

describe('a time of day as people write it', () => {
  it('has hours and minutes', () => {
    const read = ['9', '9.30', 'kl. 15:30', '1530', 'Kl 08'].map(writtenClock);
    assert.deepEqual(read, ['09:00', '09:30', '15:30', '15:30', '08:00']);
    assert.equal(writtenClock('middag'), undefined);
  });
});

describe('a code as people write it', () => {
  it('has its digits together, and its first zero', () => {
    assert.equal(writtenCode(' 12 34 56-78 '), '12345678');
    assert.equal(writtenCode('751', 4), '0751');
    assert.equal(writtenCode('751'), '751');
  });
});

describe('a time in words', () => {
  it('is as one writes it in each language', () => {
    assert.deepEqual(
      ['2026-11-01', '2026-05/2026-06', '2026', 'unknown', 'snart'].map((time) => shownTime(time, 'da')),
      ['1. november 2026', 'maj 2026 – juni 2026', '2026', 'ukendt', 'snart'],
    );
    assert.equal(shownTime('2026-11-01', 'en'), '1 November 2026');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Weekday } from '@klimaindsats/data';

import { sharedEnglish } from '../../words/shared.en.ts';
import { registerLanguage } from '../language/language.ts';
import { detailsDanish } from './details.da.ts';
import { detailsEnglish } from './details.en.ts';
import { parseHours, sayHours } from './hours.ts';

registerLanguage('en', { shared: sharedEnglish });
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00a0', ' '));
const danish = (text: string): readonly string[] | undefined => {
  const hours = parseHours(text);
  return hours && plain(sayHours(hours, detailsDanish, 'da', '2026-11-26'));
};

describe('hours', () => {
  for (const [text, said] of Object.entries({
    'Mo-Th 09:00-15:00, Fr 09:00-12:00': ['Mandag til torsdag kl. 9.00 til 15.00', 'Fredag kl. 9.00 til 12.00'],
    'Mo-Su 00:00-23:59': ['Alle dage kl. 0.00 til 23.59'],
    'Sa,Su 10:00-14:00': ['Lørdag og søndag kl. 10.00 til 14.00'],
    'Mo, We 13:30-16:00': ['Mandag og onsdag kl. 13.30 til 16.00'],
    'Mo, Tu, We, Sa 09:00-10:00': ['Mandag til onsdag og lørdag kl. 9.00 til 10.00'],
    // A pause, and days out of order.
    'Th 13:00-17:00; Mo 10:00-12:00; Th 09:00-12:00': [
      'Mandag kl. 10.00 til 12.00',
      'Torsdag kl. 9.00 til 12.00 og kl. 13.00 til 17.00',
    ],
  })) {
    it(`are read and said: ${text}`, () => assert.deepEqual(danish(text), said));
  }

  for (const text of [
    '',
    'Mo',
    'Mo 9-15',
    'man-tors 9-15',
    'Th-Mo 09:00-15:00',
    'Mo 15:00-09:00',
    'Mo 24:00-25:00',
    '9-15',
    'Mo 09:00-15:00 kun efter aftale',
  ]) {
    it(`are not guessed: ${text || 'nothing'}`, () => assert.equal(parseHours(text), undefined));
  }

  it('that end before they begin are left out', () => {
    const time = { days: ['Mo'], opens: '15:00', closes: '09:00' } as const;
    assert.deepEqual(sayHours([time], detailsDanish, 'da', '2026-11-26'), []);
  });

  it('of days that nobody knows here are left out', () => {
    const days = ['Helligdage'] as unknown as readonly Weekday[];
    assert.deepEqual(sayHours([{ days, opens: '09:00', closes: '10:00' }], detailsDanish, 'da', '2026-11-26'), []);
  });

  const dated = {
    days: ['Tu'],
    opens: '10:00',
    closes: '14:00',
    validFrom: '2026-08-01',
    validThrough: '2027-06-30',
  } as const;
  const on = (today: string, language = 'da'): readonly string[] =>
    plain(sayHours([dated], language === 'da' ? detailsDanish : detailsEnglish, language, today));

  it('that don’t always hold say until when, and before they begin from when', () => {
    assert.deepEqual(on('2026-07-31'), ['Tirsdag kl. 10.00 til 14.00 (fra 1. august 2026 til og med 30. juni 2027)']);
    assert.deepEqual(on('2026-08-01'), ['Tirsdag kl. 10.00 til 14.00 (til og med 30. juni 2027)']);
    assert.deepEqual(on('2027-06-30', 'en'), ['Tuesday 10:00 to 14:00 (through 30 June 2027)']);
    assert.deepEqual(on('2027-07-01'), []);
  });
});

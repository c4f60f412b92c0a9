import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed, small, today } from '../../test/small.ts';
import { hoursCanBeKept } from './hours-can-be-kept.ts';

const open = (...hours: readonly object[]) =>
  changed((draft) => {
    Object.assign(draft.contactPoints[1], { hours });
  });
const monday = (opens: string, closes: string, more: object = {}) => ({
  for: 'visit',
  days: ['Mo'],
  opens,
  closes,
  ...more,
});
const at = '/contactPoints/1/hours';

describe('hours-can-be-kept', () => {
  it('is silent where all is in order', () => {
    assertFinds(hoursCanBeKept, small, []);
    assertFinds(hoursCanBeKept, living, []);
  });

  it('names hours that end before they begin, or at once', () => {
    assertFinds(hoursCanBeKept, open(monday('15:00', '09:00')), [`${at}/0/closes`]);
    assertFinds(hoursCanBeKept, open(monday('09:00', '09:00')), [`${at}/0/closes`]);
    const said = (opens: string, closes: string) => hoursCanBeKept.check(open(monday(opens, closes)), today)[0];
    assert.deepEqual(said('09:00', '09:00')?.message, {
      da: 'Tiden slutter 09:00, som den begynder',
      en: 'The hours end at 09:00, as they begin',
    });
    assert.match(said('09:00', '09:00')?.hint.da ?? '', /^Ret en af dem;/);
    assert.match(said('15:00', '09:00')?.hint.en ?? '', /^Swap them;/);
  });

  it('names hours that hold through a day before they hold', () => {
    const hours = monday('09:00', '15:00', { validFrom: '2021-08-31', validThrough: '2021-06-01' });

    assertFinds(hoursCanBeKept, open(hours), [`${at}/0/validThrough`]);
    assertFinds(hoursCanBeKept, open({ ...hours, validThrough: '2021-08-31' }), []);
  });

  it('names hours that overlap on a day, each once', () => {
    const week = ['Mo', 'Tu', 'We'];

    assertFinds(
      hoursCanBeKept,
      open(monday('12:00', '16:00', { days: week }), monday('09:00', '12:01', { days: week })),
      [`${at}/0`],
    );
    assertFinds(hoursCanBeKept, open(monday('09:00', '17:00'), monday('10:00', '11:00'), monday('12:00', '13:00')), [
      `${at}/1`,
      `${at}/2`,
    ]);
  });

  it('lets hours meet, be on other days, and be of another kind', () => {
    assertFinds(
      hoursCanBeKept,
      open(
        monday('09:00', '12:00'),
        monday('12:00', '16:00'),
        monday('09:00', '16:00', { days: ['Tu'] }),
        monday('09:00', '16:00', { for: 'phone' }),
      ),
      [],
    );
  });

  it('lets hours of some days stand in for the others, but not for each other', () => {
    const summer = { validFrom: '2021-06-01', validThrough: '2021-08-31' };
    const july = { validFrom: '2021-07-01', validThrough: '2021-07-31' };
    const from = { validFrom: '2021-08-31' };
    const through = { validThrough: '2021-05-31' };

    assertFinds(hoursCanBeKept, open(monday('09:00', '16:00'), monday('10:00', '12:00', summer)), []);
    assertFinds(hoursCanBeKept, open(monday('09:00', '16:00', summer), monday('10:00', '12:00', july)), [`${at}/1`]);
    assertFinds(hoursCanBeKept, open(monday('09:00', '16:00', summer), monday('10:00', '12:00', from)), [`${at}/1`]);
    assertFinds(hoursCanBeKept, open(monday('09:00', '16:00', summer), monday('10:00', '12:00', through)), []);
  });

  it('is silent where nobody gives hours', () => {
    assertFinds(hoursCanBeKept, { ...small, contactPoints: [] }, []);
  });
});

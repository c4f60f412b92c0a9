import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed, small, today } from '../../test/small.ts';
import { phonesCanBeDialled } from './phones-can-be-dialled.ts';

const withPhones = (person: string, contact: string, further: string) =>
  changed((draft) => {
    draft.persons[1].phone = person;
    draft.contactPoints[0].phone = contact;
    draft.contactPoints[1].phones[0].phone = further;
  });

describe('phones-can-be-dialled', () => {
  it('is silent where all is in order', () => {
    assertFinds(phonesCanBeDialled, small, []);
    assertFinds(phonesCanBeDialled, living, []);
    assertFinds(phonesCanBeDialled, withPhones('+298123456', '+299123456', '+4612345'), []);
    assertFinds(phonesCanBeDialled, withPhones('+491234567', '+1234567890123', '+46123456789'), []);
  });

  it('names a number with a digit too few or too many, wherever it stands', () => {
    const all = ['/persons/1/phone', '/contactPoints/0/phone', '/contactPoints/1/phones/0/phone'];
    assertFinds(phonesCanBeDialled, withPhones('+451122334', '+45112233445', '+4511223344'), all.slice(0, 2));
    assertFinds(phonesCanBeDialled, withPhones('+29812345678', '+2991234567', '+45112233445566'), all);
  });

  it('says how many digits there are, and how many there should be', () => {
    assert.deepEqual(
      phonesCanBeDialled.check(withPhones('+451122334', '+4511223344', '+4511223344'), today)[0]?.message,
      {
        da: 'Nummeret +451122334 har 7 cifre efter +45, og danske numre har 8',
        en: 'The number +451122334 has 7 digits after +45, and Danish numbers have 8',
      },
    );
  });
});

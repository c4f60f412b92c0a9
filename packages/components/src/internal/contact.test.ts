import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { emailLink, formatEmail, formatPhone, phoneLink, vcardOf } from './contact.ts';

describe('an e-mail address', () => {
  for (const pasted of [
    'post@example.dk',
    ' post@example.dk\n',
    '\u00a0post@example.dk\ufeff',
    'mailto:post@example.dk',
    'MAILTO: post@example.dk',
    'mailto:post@example.dk?subject=Hej',
    '<post@example.dk>',
    'Åse Ørum <post@example.dk>',
    '"Ørum, Åse" <mailto:post@example.dk>;',
    'post@example.dk.',
    '\u200bpost@exam\u00adple.dk',
    '\u202apost@example.dk\u202c',
  ]) {
    it(`is taken from ${JSON.stringify(pasted)}`, () => {
      assert.equal(emailLink(pasted), 'mailto:post@example.dk');
      assert.equal(formatEmail(pasted), 'post@example.dk');
    });
  }

  for (const [address, link] of [
    ['søren@ærø.dk', 'mailto:s%C3%B8ren@%C3%A6r%C3%B8.dk'],
    ['post+klima@example.dk', 'mailto:post%2Bklima@example.dk'],
    ['tel.nr@example.dk', 'mailto:tel.nr@example.dk'],
  ]) {
    it(`stays as it is: ${address ?? ''}`, () => {
      assert.equal(emailLink(address ?? ''), link);
    });
  }

  for (const text of [
    'post(at)example.dk',
    'post @example.dk',
    'post@example',
    'post@example..dk',
    'a@example.dk, b@example.dk',
    'a@example.dk;b@example.dk',
    'Åse <a@example.dk>, Bo <b@example.dk>',
  ]) {
    it(`isn't guessed from ${text}`, () => {
      assert.equal(emailLink(text), undefined);
      assert.equal(formatEmail(text), text);
    });
  }
});

describe('a telephone number', () => {
  for (const pasted of [
    '12345678',
    ' 12 34 56 78 ',
    '12\u00a034\u00a056\u00a078',
    '12-34-56-78',
    '12–34–56–78',
    '12.34.56.78',
    '12/34 56 78',
    'tel:+4512345678',
    'TEL:12 34 56 78',
    'Tlf. 12 34 56 78',
    'Telefon: 12345678',
    '<tel:12345678>',
    '(+45) 12 34 56 78',
    '+45 (0) 12 34 56 78',
    '0045 12345678',
    '\u202d12345678\u202c',
    '+\u200b4512345678',
  ]) {
    it(`is taken from ${JSON.stringify(pasted)}`, () => {
      assert.equal(phoneLink(pasted), 'tel:+4512345678');
      assert.equal(formatPhone(pasted), '+45\u00a012\u00a034\u00a056\u00a078');
    });
  }

  it('of another country is shown as people there write it', () => {
    assert.equal(phoneLink('tel:+44 (0)20 7946 0000'), 'tel:+442079460000');
    assert.equal(formatPhone('tel:+44 (0)20 7946 0000'), '+44 (0)20 7946 0000');
  });

  for (const text of [
    '12 34 56 78 lok. 12',
    'tel:12345678;ext=3',
    '1234567',
    'ring bare',
    '12 34 56 78 / 87 65 43 21',
  ]) {
    it(`isn't guessed from ${text}`, () => {
      assert.equal(phoneLink(text), undefined);
      assert.equal(formatPhone(text), text);
    });
  }
});

it('a vCard has what could be taken, and nothing that could not', () => {
  const taken = vcardOf({ name: 'Åse', email: 'Åse <aase@example.dk>', phone: 'tel:12345678' });
  assert.match(taken, /:aase@example\.dk\r\n/);
  assert.match(taken, /\+4512345678/);

  assert.doesNotMatch(vcardOf({ name: 'Åse', email: 'aase(at)example.dk', phone: 'ring bare' }), /EMAIL|TEL/);
});

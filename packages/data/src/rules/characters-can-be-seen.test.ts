import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small, today } from '../../test/small.ts';
import { charactersCanBeSeen } from './characters-can-be-seen.ts';

const named = (name: string) =>
  changed((draft) => {
    draft.municipalities[0].name = name;
  });
const saying = (text: string) =>
  changed((draft) => {
    draft.statements[0].text.da = text;
  });

describe('characters-can-be-seen', () => {
  it('is silent where all is in order', () => {
    assertFinds(charactersCanBeSeen, small, []);
    for (const text of [
      '“Å” – ‘é’ … 5\u00a0km ½ °C €',
      'En linje.\nEn til.',
      'Ål, Ærø, ÅBEN',
      '🌍 ❤️ 👩‍🌾 👍🏽',
      'Ånd & Å',
      '1,2\u00a0mio.\u202fton',
      'Пётр og Αθήνα, μg, ¿qué?, ¾ l',
    ])
      assertFinds(charactersCanBeSeen, saying(text), []);
  });

  it('names a character that can’t be seen, by its number and place', () => {
    for (const character of [
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u2060',
      '\ufeff',
      '\u202e',
      '\u2066',
      '\u3164',
      '\u2800',
      '\ufe0f',
      '\u2028',
    ])
      assertFinds(charactersCanBeSeen, named(`Aal${character}und`), ['/municipalities/0/name']);
    assert.deepEqual(charactersCanBeSeen.check(named('👍🏽Aal\u200bund'), today)[0]?.message, {
      da: 'Tegn nr. 6, U+200B, kan ikke ses eller læses',
      en: 'Character 6, U+200B, can’t be seen or read',
    });
  });

  it('names a control, half a pair, a private character, none and the mark of a lost one', () => {
    for (const character of [
      '\u0000',
      '\u001b',
      '\u007f',
      '\u009b',
      '\t',
      '\r',
      '\ud800',
      '\udc00',
      '\ue000',
      '\uffff',
      '\ufdd0',
      '\ufffd',
    ])
      assertFinds(charactersCanBeSeen, saying(`a${character}b`), ['/statements/0/text/da']);
  });

  it('lets prose have lines, and no name', () => {
    assertFinds(charactersCanBeSeen, named('Aa\nlund'), ['/municipalities/0/name']);
  });

  it('names letters read in a wrong encoding', () => {
    for (const text of ['KÃ¸ge', 'Ã…rhus', 'Ã†rÃ¸', 'fÃ¥', 'i dag â€“ i morgen', '5Â°C'])
      assertFinds(charactersCanBeSeen, named(text), ['/municipalities/0/name']);
  });

  it('names an ø, æ or å of Mac or DOS', () => {
    for (const text of ['K¿benhavn', 'l¾ge', 'R¯dovre', 'K›ge', 's†dan'])
      assertFinds(charactersCanBeSeen, named(text), ['/municipalities/0/name']);
  });

  it('names a space in a name that isn’t one', () => {
    for (const character of ['\u00a0', '\u2009', '\u202f', '\u3000', '\u2003'])
      assertFinds(charactersCanBeSeen, named(`Aa${character}lund`), ['/municipalities/0/name']);
    assert.equal(
      charactersCanBeSeen.check(named('Aa\u00a0lund'), today)[0]?.message.en,
      'Character 3, U+00A0, looks like a space and isn’t',
    );
  });

  it('names a letter of another alphabet that looks the same', () => {
    for (const name of ['\u0410alund', 'Aal\u043end', 'A\u0430lund', '\u0391alund', 'Aal\u03bfnd'])
      assertFinds(charactersCanBeSeen, named(name), ['/municipalities/0/name']);
    assert.equal(
      charactersCanBeSeen.check(named('\u0410alund'), today)[0]?.message.en,
      'The letter \u0410, U+0410, is of another alphabet and only looks right',
    );
  });

  it('names a letter in two parts', () => {
    assertFinds(charactersCanBeSeen, named('A\u030alund'), ['/municipalities/0/name']);
  });
});

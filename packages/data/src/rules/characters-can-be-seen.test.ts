import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, type Draft, small, today } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { charactersCanBeSeen } from './characters-can-be-seen.ts';

const named = (name: string) =>
  changed((draft) => {
    draft.municipalities[0].name = name;
  });
const saying = (text: string) =>
  changed((draft) => {
    draft.statements[0].text.da = text;
  });

/** The data set with a name, once for each field that has one. */
const everyName = (name: string) =>
  [
    (draft: Draft<Dataset>) => (draft.municipalities[0].name = name),
    (draft: Draft<Dataset>) => (draft.regions[0].name = name),
    (draft: Draft<Dataset>) => (draft.persons[0].name = name),
    (draft: Draft<Dataset>) => (draft.organizations[0].name.en = name),
    (draft: Draft<Dataset>) => (draft.publisher.name = name),
    (draft: Draft<Dataset>) => (draft.sources[0].publisher = name),
    (draft: Draft<Dataset>) => (draft.figures[1].names[0] = name),
    (draft: Draft<Dataset>) => (draft.contactPoints[1].addresses[0].addressLocality = name),
  ].map((change) => changed((draft) => void change(draft)));

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

  it('lets prose have every picture that is made of several characters', () => {
    for (const text of [
      ...['1️⃣ Søg', '#️⃣*️⃣0️⃣', '1⃣', '🇩🇰', '🇬🇱🇫🇴', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏳️‍🌈', '🏴‍☠️', '👁️‍🗨️'],
      ...['👨‍👩‍👧‍👦', '🧑🏽‍🤝‍🧑🏻', '🕵🏽‍♂️', '👩🏿‍🦰', '☝🏽', '❤️‍🔥', '🐦‍⬛', '☎︎ og ☎️', '↔︎', '©️ ®️ ™️', 'ℹ️'],
      // A letter of another alphabet beside a picture isn't beside one of ours.
      ...['Привет👋 og 👋Привет', '🌍›🌱', '🌍¾'],
    ])
      assertFinds(charactersCanBeSeen, saying(text), []);
  });

  it('names what hides behind a picture', () => {
    const tags = (word: string) =>
      word.replaceAll(/./g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    for (const text of [
      ...[
        '❤\ufe0f\ufe0f',
        '❤\ufe0e\ufe0f',
        '👍🏽\ufe0f\ufe0f',
        '1\ufe0f',
        '1\ufe0f\ufe0f\u20e3',
        'a\ufe0f\u20e3',
        '🇩🇰\ufe0f',
      ],
      ...['👍\u200d', '\u200d👍', '👍\u200d\u200d👍', '👍\u200da', '🌍\u{e0100}', '🌍\ufe01'],
      ...['gbeng', 'dk81', 'hemmelig'].map((word) => `🌍${tags(word)}\u{e007f}`),
      ...['dk81', 'hemmelig', 'gbengx', ''].map((word) => `🏴${tags(word)}\u{e007f}`),
      `🏴${tags('gbeng')}`,
    ])
      assertFinds(charactersCanBeSeen, saying(text), ['/statements/0/text/da']);
  });

  it('lets no name have a sign in a key, or a flag that is spelt unseen', () => {
    for (const text of ['1️⃣ Aalund', 'Aalund 🏴󠁧󠁢󠁥󠁮󠁧󠁿'])
      for (const dataset of everyName(text)) assert.equal(charactersCanBeSeen.check(dataset, today).length, 1, text);
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

  it('names a letter of a name that is of another alphabet, or a picture of one', () => {
    for (const name of [
      'Ｏｄｄｅｒ',
      '𝐎dder',
      'ﬁnland',
      'Odde\u03bd',
      'Odd\u0585r',
      '\u041e\u0434\u0434\u0435\u0440',
      'Odder \u05d0',
      'Ⓞdder',
      'Oddeʳ',
      'ℬy',
    ])
      for (const dataset of everyName(name))
        assert.equal(charactersCanBeSeen.check(dataset, today).length, 1, JSON.stringify(name));
    assert.deepEqual(charactersCanBeSeen.check(named('Odde\u03bd'), today)[0]?.message, {
      da: 'Bogstavet ν, U+03BD, er ikke et af det latinske alfabets',
      en: 'The letter ν, U+03BD, is none of the Latin alphabet’s',
    });
  });

  it('names a mark or a code that stands where a letter of a name should', () => {
    for (const name of [
      ...['K∅ge', '∅sterby', 'Ær∅', 'K°ge', 'K?ge', '?sterby', 'Ny ?sterby', 'K¢ge', 'K□ge'],
      ...['K\\u00f8ge', 'K\\xF8ge', 'K%C3%B8ge', 'K%F8ge', 'K&oslashge', 'K&#248ge', '&Aringby'],
    ])
      for (const dataset of everyName(name))
        assert.equal(charactersCanBeSeen.check(dataset, today).length, 1, JSON.stringify(name));
  });

  it('lets a name have every Latin letter, and prose what a name can’t', () => {
    for (const name of [
      ...['Malan Ðýrdal í Havn', 'Qaasuitsup', 'Þóra Ægisdóttir', 'Ĳsbrand', 'Łukasz Żółć', 'Nguyễn Thị', 'Çağrı'],
      ...['Zoë O’Neill', 'Kaʻimi', 'D\u02bcArc', 'Mª', 'CO₂-rådet', 'Netværk²', 'Grøn By™', 'Under 2 °C', '½ time'],
      ...['K&oslash;ge', 'Hvad nu?', 'Har & Co', '100 % Grøn', 'Q&A'],
    ])
      for (const dataset of everyName(name)) assertFinds(charactersCanBeSeen, dataset, []);
    for (const text of ['Пётр', 'Hvad?Ja', '∅', '100%', 'a\\b', 'ﬁn ｆｕｌｄ 𝐱'])
      assertFinds(charactersCanBeSeen, saying(text), []);
  });

  it('names the mark of an object that is gone, in a name and in prose', () => {
    assertFinds(charactersCanBeSeen, named('Aa\ufffclund'), ['/municipalities/0/name']);
    assertFinds(charactersCanBeSeen, saying('Se \ufffc her'), ['/statements/0/text/da']);
  });

  it('names a letter in two parts', () => {
    assertFinds(charactersCanBeSeen, named('A\u030alund'), ['/municipalities/0/name']);
  });
});

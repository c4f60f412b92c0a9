import { sign } from './signs.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const charactersCanBeSeen = watching({
  name: 'characters-can-be-seen',
  description:
    'No text has a character that is invisible, a control or none at all, a space that isn’t one in a name, a letter in two parts or of another alphabet, or letters read in a wrong encoding; a name has no letter but Latin ones, and none that is written as a code or a mark.',
  watch: () => ({
    signs: sign.odd | sign.markup | sign.lost,
    texts: (field) => {
      const isName = names.test(field);
      // Only what is read as prose may have lines.
      const isProse = /\/(da|en)$/.test(field);
      return (text, has) =>
        ((has & sign.odd) !== 0 && suspect.test(text)) || (isName && (lost.test(text) || strangerIn(text)))
          ? faultOf(text, isProse, isName)
          : undefined;
    },
  }),
});

/** The fields that name who or where. */
const names =
  /^(publisher|persons|municipalities|regions)\/name$|^organizations\/name\/|^sources\/publisher$|^figures\/names$|\/addressLocality$/;

/** Controls, invisible and private characters, halves of pairs, what is no character, and the mark of a lost one. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/u;

/**
 * UTF-8 read as Windows-1252: `Ã¸` for ø, `â€“` for a dash; and the ø, æ and å of Mac and DOS, which are no letters there:
 * `K¿benhavn`, `K›benhavn`.
 */
const garbled =
  /Ã[\u0080-\u00bf\u0152-\u02dc\u2013-\u203a\u20ac\u2122]|Â[\u0080-\u00bf]|â€|(?<=\p{L})[¿¾¯›†](?=\p{L})/u;

/** Spaces that break no line or have another width: right in prose, in a name they make it another one. */
const otherSpaces = /[^ \P{Zs}]/u;

/** What a letter of a name became: a mark (`K?ge`, `K∅ge`) or its code (`K\u00f8ge`, `K%C3%B8ge`, `K&oslashge`). */
const lost =
  /[∅⌀⊘]|(?<=\p{L})[?°□■◊¢¥¤](?=\p{L})|(?<!\S)\?(?=\p{L})|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%c[2-5]%[89ab][0-9a-f]|(?<=\p{L})%[c-f][0-9a-f](?=\p{L})|&((aring|aelig|oslash|szlig|eth|thorn|[a-z](acute|grave|circ|uml|tilde|cedil))(?!;)|#x?[0-9a-f]{2,6}(?![0-9a-f;]))/iu;

/** A letter beside one of ours that looks the same and isn't: Cyrillic, or the Greek ones that look like Latin. */
const lookalike =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]|[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο](?=\p{Script=Latin})/u;

const suspect = new RegExp(
  [unseen, garbled, otherSpaces, lookalike, /\p{M}/u].map(({ source }) => source).join('|'),
  'u',
);

/**
 * A picture of several characters, which needs joiners and selectors between them. There is one in each place: a row of
 * them can hide a text.
 */
const emoji =
  /\p{Extended_Pictographic}\p{EMod}?[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}\p{EMod}?[\ufe0e\ufe0f]?)*/gu;

/** What prose has beside: a sign in a key, and the flags of England, Scotland and Wales, spelt in unseen letters. */
const keyOrFlag =
  /[0-9#*]\ufe0f?\u20e3|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/**
 * The first letter of a name that isn't Latin, or is a picture of one: full-width, mathematical, a ligature. Those of
 * European languages, ĳ and ŀ, come before U+0200.
 */
function strangerIn(name: string): string | undefined {
  if (!/[^\0-\u01ff]/.test(name)) return undefined;
  return name
    .match(/[^\0-\u01ff]/gu)
    ?.find(
      (letter) =>
        /[^\P{L}\p{Script=Latin}\p{Lm}]/u.test(letter) ||
        (/\p{Alphabetic}/u.test(letter) && letter !== letter.normalize('NFKC')),
    );
}

function faultOf(text: string, isProse: boolean, isName: boolean): Fault | undefined {
  // As long as what it replaces, so that places stay, and no letter, which would stand beside others.
  const stars = (picture: string): string => picture.replace(/./gu, '*');
  const plain = (isName ? text : text.replace(keyOrFlag, stars)).replace(emoji, stars);
  let place = 0;
  for (const character of plain) {
    place++;
    if (!isProse && otherSpaces.test(character)) return space(place, character);
    if (!unseen.test(character) || (character === '\n' && isProse)) continue;
    return {
      message: {
        da: `Tegn nr. ${place}, ${nameOf(character)}, kan ikke ses eller læses`,
        en: `Character ${place}, ${nameOf(character)}, can’t be seen or read`,
      },
      hint: { da: 'Fjern det, eller skriv det, der skulle stå', en: 'Remove it, or write what was meant' },
    };
  }
  const letters = (garbled.exec(plain) ?? (isName ? lost.exec(plain) : undefined))?.[0];
  if (letters !== undefined) {
    return {
      message: {
        da: `Teksten er læst i en forkert tegnkodning: den har ${letters} i sig`,
        en: `The text was read in a wrong encoding: it has ${letters} in it`,
      },
      hint: { da: 'Skriv bogstaverne igen, og gem som UTF-8', en: 'Write the letters again, and save as UTF-8' },
    };
  }
  const stranger = lookalike.exec(plain);
  if (stranger) {
    const [letter] = stranger;
    return {
      message: {
        da: `Bogstavet ${letter}, ${nameOf(letter)}, er fra et andet alfabet og ligner kun`,
        en: `The letter ${letter}, ${nameOf(letter)}, is of another alphabet and only looks right`,
      },
      hint: { da: 'Skriv ordet igen', en: 'Write the word again' },
    };
  }
  const other = isName ? strangerIn(plain) : undefined;
  if (other !== undefined) {
    return {
      message: {
        da: `Bogstavet ${other}, ${nameOf(other)}, er ikke et af det latinske alfabets`,
        en: `The letter ${other}, ${nameOf(other)}, is none of the Latin alphabet’s`,
      },
      hint: { da: 'Skriv navnet igen med almindelige bogstaver', en: 'Write the name again in plain letters' },
    };
  }
  if (plain === plain.normalize('NFC')) return undefined;
  return {
    message: {
      da: 'Et bogstav er skrevet som to tegn, som a og en ring for å',
      en: 'A letter is written as two characters, as a and a ring for å',
    },
    hint: { da: 'Skriv bogstavet som ét tegn', en: 'Write the letter as one character' },
  };
}

const space = (place: number, character: string): Fault => ({
  message: {
    da: `Tegn nr. ${place}, ${nameOf(character)}, ligner et mellemrum og er det ikke`,
    en: `Character ${place}, ${nameOf(character)}, looks like a space and isn’t`,
  },
  hint: { da: 'Skriv et almindeligt mellemrum', en: 'Write a plain space' },
});

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

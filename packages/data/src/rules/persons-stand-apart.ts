import { isPersonal } from '../model/collections.ts';
import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import { sign } from './signs.ts';
import { watching } from './watch.ts';

export const personsStandApart = watching({
  name: 'persons-stand-apart',
  description:
    'A person’s name stands in persons alone, and an e-mail address or a telephone number in persons and contactPoints alone, so that a file can go without and taking somebody out leaves nothing.',
  watch: (dataset) => {
    const names = finderOf(dataset);
    const isPhone = phonesOf(dataset);
    return {
      signs: sign.space | sign.at | sign.plus,
      texts: (field) => {
        const [collection = ''] = field.split('/');
        if (field === 'persons/name' || addresses.test(field)) return undefined;
        const mayName = isPersonal(collection);
        return (text, has) => {
          // A text without a space is an id, a date or a word.
          const isProse = (has & sign.space) > 0;
          if (hasAddress(text, has) || (isProse && isPhone(text))) return address;
          return !mayName && isProse && names(text) ? named : undefined;
        };
      },
    };
  },
});

/** The fields that are there to hold an address. */
const addresses = /^(persons|contactPoints)\/(email|phone|emails\/email|phones\/phone)$/;

const hasAddress = (text: string, has: number): boolean =>
  ((has & sign.at) > 0 && /[^\s@<>"(),:;/]@[^\s@<>"(),:;/]+\.[\p{L}]/u.test(text)) ||
  ((has & sign.plus) > 0 && text.includes(' ') && /(?<![\p{L}\p{N}])\+[1-9](?: ?[0-9]){6,14}(?![0-9])/u.test(text));

const address = {
  message: {
    da: 'Teksten har en e-mailadresse eller et telefonnummer i sig',
    en: 'The text has an e-mail address or a telephone number in it',
  },
  hint: {
    da: 'Skriv det under email eller phone i contactPoints eller persons, og kun dér',
    en: 'Write it as email or phone in contactPoints or persons, and only there',
  },
};

const named = {
  message: {
    da: 'Teksten nævner en person ved navn, og navnet bliver stående, når personen tages ud',
    en: 'The text names a person, and the name stays when the person is taken out',
  },
  hint: {
    da: 'Skriv personens rolle i stedet for navnet',
    en: 'Write what the person is instead of the name',
  },
};

/**
 * Finds whether a text has a telephone number that the file has, written without the code of the country: eight digits
 * are a number of Denmark for certain only where somebody has it.
 */
function phonesOf({ persons = [], contactPoints = [] }: Dataset): (text: string) => boolean {
  const known = new Set(
    [...persons, ...contactPoints].flatMap(({ phone, phones = [] }: Reachable) =>
      [phone, ...phones.map((other) => other.phone)].map((number = '') => number.replace(/^\+45|\D/g, '')),
    ),
  );
  return (text) =>
    known.size > 0 &&
    (text.match(/(?<!\d)\d(?:[ .\u00a0-]?\d){7}(?!\d)/g) ?? []).some((number) => known.has(number.replace(/\D/g, '')));
}

type Reachable = Pick<ContactPoint, 'phone' | 'phones'>;

/** A whole name as texts have it: the last word first too, without the names in the middle, and each with its genitive. */
function formsOf(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // A single word may mean anything.
  if (words.length < 2) return [];
  return [...new Set([words.join(' '), `${first} ${last}`, [last, ...words.slice(0, -1)].join(' ')])].flatMap(
    (name) => [name, `${name}s`],
  );
}

/** Finds whether a text has the whole name of a person in it. Names are looked up, so that many people cost no more. */
function finderOf({ persons = [] }: Dataset): (text: string) => boolean {
  const marks = new Set<number>();
  let isMarked = true;
  for (const { name } of persons) if (!someWord(name.toLowerCase(), (word) => marks.add(word))) isMarked = false;
  let names: ReadonlySet<string> | undefined;
  let longest = 0;
  return (text) => {
    // Most texts have no word that a name begins with, and needn’t be taken apart.
    if (isMarked && !someWord(text, (word) => marks.has(word))) return false;
    if (!names) {
      // A single word may mean anything.
      names = new Set(persons.flatMap(({ name }) => formsOf(inWords(name).split(' '))));
      for (const { length } of names) longest = Math.max(longest, length);
    }
    const words = `${inWords(text)} `;
    for (let start = 0; start < words.length; start = words.indexOf(' ', start) + 1) {
      for (let end = words.indexOf(' ', start); end > 0 && end - start <= longest; end = words.indexOf(' ', end + 1)) {
        if (names.has(words.slice(start, end))) return true;
      }
    }
    return false;
  };
}

/** The words of a text, in small letters, with a space between each two. */
function inWords(text: string): string {
  const small = text.toLowerCase();
  return /^[-0-9a-zà-öø-ÿ]+( [-0-9a-zà-öø-ÿ]+)*$/.test(small)
    ? small
    : (small.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).join(' ');
}

/** By its code, the small letter of a character of Western Europe that makes words: a letter, a digit or a hyphen. */
const letters = Uint8Array.from({ length: 256 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /[-0-9a-zà-öø-ÿ]/.test(small) ? small.charCodeAt(0) : 0;
});

/** Letters elsewhere whose small ones are of Western Europe: İ, Ÿ, ẞ, and the signs for kelvin and ångström. */
const elsewhere = /[İŸẞ\u212a\u212b]/;

/**
 * Whether a word of a text passes a test, which gets the same number for the same word in any case. Only the letters of
 * Western Europe make words here; a text in which others have such small letters passes.
 */
function someWord(text: string, test: (word: number) => unknown): boolean {
  let word = 0;
  for (let index = 0; index < text.length; index++) {
    const small = letters[text.charCodeAt(index)] ?? 0;
    if (small > 0) word = (word * 31 + small) & 0x3fffffff;
    else if (word > 0) {
      if (test(word)) return true;
      word = 0;
    }
  }
  return (word > 0 && !!test(word)) || elsewhere.test(text);
}

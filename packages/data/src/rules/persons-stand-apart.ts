import { isPersonal } from '../model/collections.ts';
import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import { sign } from './signs.ts';
import { watching } from './watch.ts';

export const personsStandApart = watching({
  name: 'persons-stand-apart',
  description:
    'A person’s name stands in persons and in contactPoints of a person alone, and an e-mail address or a telephone number in persons and contactPoints alone, so that a file can go without and taking somebody out leaves nothing.',
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
      records: {
        // A contact of a person goes when they do; one of nobody stays.
        contactPoints: (contact) =>
          contact.person === undefined
            ? textsIn(contact).flatMap(([at, text]) => (text.includes(' ') && names(text) ? [{ ...named, at }] : []))
            : undefined,
      },
    };
  },
});

/** The texts in a part, each with the way to it. */
const textsIn = (part: object, way = ''): readonly (readonly [at: string, text: string])[] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[way + key, value] as const]
      : typeof value === 'object' && value !== null
        ? textsIn(value, `${way}${key}/`)
        : [],
  );

/** The fields that are there to hold an address. */
const addresses = /^(persons|contactPoints)\/(email|phone|emails\/email|phones\/phone)$/;

const hasAddress = (text: string, has: number): boolean =>
  ((has & sign.at) > 0 && /[^\s@<>"(),:;/]@[^\s@<>"(),:;/]+\.[\p{L}]/u.test(text)) ||
  (/[+0]/.test(text) && /\s/.test(text) && hasNumber(text));

/** Whether a text has a telephone number with the code of its country, however it is divided; +1 250 000 is none. */
function hasNumber(text: string): boolean {
  const numbers =
    text.match(/(?:(?<![\p{L}\p{N}])\+|(?<=^|[\s(])00)[1-9](?:[\s()./\p{Pd}]{0,2}[0-9]){6,14}(?![0-9])/gu) ?? [];
  return numbers.some((number) => !/^\+\d{1,3}(?:[\s.]\d{3}){2}$/.test(number));
}

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
    da: 'Skriv personens rolle i stedet for navnet; en kontakt til personen har person',
    en: 'Write what the person is instead of the name; a contact of the person has person',
  },
};

/**
 * Finds whether a text has a telephone number that the file has, written without the code of the country: eight digits
 * are a number of Denmark for certain only where somebody has it.
 */
function phonesOf({ persons = [], contactPoints = [] }: Dataset): (text: string) => boolean {
  let known: Set<string> | undefined;
  const read = (): Set<string> => {
    const numbers = new Set<string>();
    const know = ({ phone }: { readonly phone?: string }): unknown =>
      phone && numbers.add(phone.replace(/^\+45|\D/g, ''));
    for (const collection of [persons, contactPoints]) {
      for (const record of collection as readonly Reachable[]) {
        know(record);
        record.phones?.forEach(know);
      }
    }
    return numbers;
  };
  // Few texts have eight digits, so the numbers are read once one does.
  return (text) =>
    (text.match(/(?<!\d)\d(?:[\s./\p{Pd}]?\d){7}(?!\d)/gu) ?? []).some((number) =>
      (known ??= read()).has(number.replace(/\D/g, '')),
    );
}

type Reachable = Pick<ContactPoint, 'phone' | 'phones'>;

/** A name has no more words; what has is no name, and would take long to look for. */
const mostWords = 12;

/**
 * A whole name as texts have it: also without what says more of somebody, with the last word first, without the names in
 * the middle, with a hyphen or without, and each in the genitive.
 */
function formsOf(name: string): readonly string[] {
  const bare = name.replace(/^\s*(?:(?:dr|prof|hr|fr|mr|mrs|ms)\.?|professor|fru)\s+/i, '').replace(/\s*\(.*$/, '');
  const forms = [name, bare, bare.replace(/,.*$/, '')].flatMap((form) => {
    const words = inWords(form).split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    // A single word may mean anything.
    if (words.length < 2 || words.length > mostWords) return [];
    const whole = words.join(' ');
    return [whole, `${first} ${last}`, [last, ...words.slice(0, -1)].join(' '), whole.replace(' ', '-')];
  });
  const written = forms.flatMap((form) => [form, form.replaceAll('-', ' ')]).filter((form) => form.includes(' '));
  return [...new Set(written)].flatMap((form) => [form, `${form}s`]);
}

/** Finds whether a text has the whole name of a person in it. Names are looked up, so that many people cost no more. */
function finderOf({ persons = [] }: Dataset): (text: string) => boolean {
  const marks = new Set<number>();
  let isMarked = true;
  for (const { name } of persons) {
    let found = 0;
    // The first may be a title.
    someWord(name.toLowerCase(), (word) => {
      marks.add(word);
      return ++found === 2;
    });
    if (!found) isMarked = false;
  }
  let names: ReadonlySet<string> | undefined;
  let longest = 0;
  return (text) => {
    // Most texts have none of the first two words of a name, and needn’t be taken apart.
    if (isMarked && !someWord(text, (word) => marks.has(word))) return false;
    if (!names) {
      names = new Set(persons.flatMap(({ name }) => formsOf(name)));
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

/** By its code, the small letter of a character of Western Europe that makes words: a letter or a digit. */
const letters = Uint8Array.from({ length: 256 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /[0-9a-zà-öø-ÿ]/.test(small) ? small.charCodeAt(0) : 0;
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

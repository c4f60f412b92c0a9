import { isPersonal } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const personsStandApart = watching({
  name: 'persons-stand-apart',
  description:
    'A person’s name stands in persons alone, and an e-mail address or a telephone number in contactPoints alone, so that a file can go without and taking somebody out leaves nothing.',
  watch: (dataset) => {
    const names = finderOf(dataset);
    return {
      prose: (field) => {
        const [collection = '', part] = field.split('/');
        if (collection === 'persons' && part === 'name') return undefined;
        if (collection === 'contactPoints' && (part === 'email' || part === 'phone')) return undefined;
        return (text) => faultOf(text, isPersonal(collection), names);
      },
    };
  },
});

function faultOf(text: string, isPersonalText: boolean, names: (text: string) => boolean): Fault | undefined {
  // A text without a space or an @ is an id, a date or a word.
  const isWritten = text.includes(' ');
  if (text.includes('@') && /[^\s@<>"(),:;/]@[^\s@<>"(),:;/]+\.[\p{L}]/u.test(text)) return address;
  if (isWritten && text.includes('+') && /(?<![\p{L}\p{N}])\+[1-9](?: ?[0-9]){6,14}(?![0-9])/u.test(text))
    return address;
  return isWritten && !isPersonalText && names(text) ? named : undefined;
}

const address = {
  message: {
    da: 'Teksten har en e-mailadresse eller et telefonnummer i sig',
    en: 'The text has an e-mail address or a telephone number in it',
  },
  hint: { da: 'Skriv det i contactPoints, og kun dér', en: 'Write it in contactPoints, and only there' },
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
 * Finds whether a text has the whole name of a person in it. A name is looked up by its first two words, so that many
 * people cost no more, also where they share a first name.
 */
function finderOf({ persons = [] }: Dataset): (text: string) => boolean {
  const firsts = new Set<string>();
  const names = new Map<string, string[]>();
  for (const person of persons) {
    const name = inWords(person.name);
    const end = name.indexOf(' ');
    // A single word may mean anything.
    if (end < 0) continue;
    firsts.add(name.slice(0, end));
    const start = twoWords(name, 0, end);
    const others = names.get(start);
    if (others) others.push(name);
    else names.set(start, [name]);
  }
  return (text) => {
    const words = inWords(text);
    for (let at = 0, end = words.indexOf(' '); end > 0; at = end + 1, end = words.indexOf(' ', at)) {
      if (
        firsts.has(words.slice(at, end)) &&
        names.get(twoWords(words, at, end))?.some((name) => `${words} `.startsWith(`${name} `, at))
      )
        return true;
    }
    return false;
  };
}

/** The words of a text, in small letters, with a space between each two. */
const inWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim();

/** The word of a text that ends at a space, with the word after it. */
function twoWords(words: string, start: number, space: number): string {
  const end = words.indexOf(' ', space + 1);
  return end < 0 ? words.slice(start) : words.slice(start, end);
}

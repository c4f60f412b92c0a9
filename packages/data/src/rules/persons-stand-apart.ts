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

/** Finds whether a text has the whole name of a person in it. Each word is looked up, so that many people cost no more. */
function finderOf({ persons = [] }: Dataset): (text: string) => boolean {
  const byFirst = new Map<string, string[][]>();
  for (const person of persons) {
    const words = wordsOf(person.name);
    const [first = ''] = words;
    // A single word may mean anything.
    if (words.length < 2) continue;
    const others = byFirst.get(first);
    if (others) others.push(words);
    else byFirst.set(first, [words]);
  }
  if (byFirst.size === 0) return () => false;
  return (text) => {
    const words = wordsOf(text);
    return words.some((word, start) =>
      byFirst.get(word)?.some((name) => name.every((part, index) => words[start + index] === part)),
    );
  };
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter(Boolean);

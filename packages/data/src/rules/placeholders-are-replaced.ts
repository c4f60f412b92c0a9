import { placeholders } from '../model/placeholders.ts';
import { isBare, watching } from './watch.ts';

const texts: ReadonlySet<string> = new Set(Object.values(placeholders).flatMap((text) => [text].flatMap(textsOf)));
/** Most texts have another length, which is faster to compare than the texts. */
const lengths: ReadonlySet<number> = new Set([...texts].map(({ length }) => length));

export const placeholdersAreReplaced = watching({
  name: 'placeholders-are-replaced',
  isNote: true,
  description: 'Nothing stands as `klimaindsats new` wrote it for the keeper of the register to write over.',
  watch: () => ({
    texts: (field) =>
      isBare(field) ? undefined : (text) => (lengths.has(text.length) && texts.has(text) ? fault : undefined),
  }),
});

function textsOf(text: string | { readonly da: string; readonly en: string }): readonly string[] {
  return typeof text === 'string' ? [text] : [text.da, text.en];
}

const fault = {
  message: {
    da: 'Teksten står, som klimaindsats new skrev den',
    en: 'The text stands as klimaindsats new wrote it',
  },
  hint: { da: 'Skriv jeres egen i stedet', en: 'Write your own in its place' },
};

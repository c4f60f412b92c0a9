import { sign } from './signs.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const textsArePlain = watching({
  name: 'texts-are-plain',
  description: 'No text has tags or references of HTML in it: a page shows them as they stand.',
  watch: () => ({
    signs: sign.markup,
    // An address may have an & and a word after it.
    texts: () => (text) => (text.startsWith('https://') ? undefined : faultOf(text)),
  }),
});

const markup = /<\/?[a-z][a-z0-9-]{0,20}(\s[^<>]{0,500})?\/?>|&(#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

function faultOf(text: string): Fault | undefined {
  const [found] = markup.exec(text) ?? [];
  if (found === undefined) return undefined;
  return {
    message: {
      da: `Teksten har ${found} fra HTML i sig, og det vises, som det står`,
      en: `The text has ${found} of HTML in it, which is shown as it stands`,
    },
    hint: { da: 'Skriv ren tekst: ø, og ikke &oslash;', en: 'Write plain text: ø, and not &oslash;' },
  };
}

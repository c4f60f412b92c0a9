import { sign } from './signs.ts';
import { watching } from './watch.ts';

export const textsAreWritten = watching({
  name: 'texts-are-written',
  description: 'No text is blank, and none begins or ends with a space.',
  watch: () => ({
    signs: sign.space | sign.odd,
    texts: () => (text) => (text !== '' && text === text.trim() ? undefined : fault),
  }),
});

const fault = {
  message: { da: 'Teksten er tom eller har mellemrum i enden', en: 'The text is blank or has spaces at an end' },
  hint: { da: 'Skriv teksten uden mellemrum først og sidst', en: 'Write the text with no spaces first and last' },
};

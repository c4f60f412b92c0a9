import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';

/** A problem as a line for people: where, what is wrong, what to do. */
export function sentence({ path, record, message, hint }: Problem, language: Language = 'da'): string {
  const [, collection = ''] = path.split('/');
  const place = record === undefined ? '' : `${collection} › ${record} `;
  const where = path === '' ? { da: 'Hele filen', en: 'The whole file' }[language] : `${place}(${path})`;
  return `${where}: ${message[language]}. ${hint[language]}.`;
}

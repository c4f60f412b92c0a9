import type { Dataset } from '../model/dataset.ts';
import { isDanish } from './danish.ts';
import { needs } from './needs.ts';

/**
 * The municipality with a code or a name as people write it: `751`, `0751`, `Århus`, `aarhus kommune`. `undefined`
 * when none has it, or more than one: it never guesses.
 */
export function findMunicipality<Data extends Pick<Dataset, 'municipalities'>>(
  { municipalities }: Data,
  query: string | number,
): Data['municipalities'][number] | undefined {
  needs(municipalities, 'findMunicipality');
  const text = String(query).trim();
  const name = text.replace(/\s+kommune$/iu, '');
  const found = /^[0-9]+$/.test(text)
    ? municipalities.filter(({ id }) => id === text.padStart(4, '0'))
    : municipalities.filter((municipality) => isDanish(municipality.name, name));
  return found.length === 1 ? found[0] : undefined;
}

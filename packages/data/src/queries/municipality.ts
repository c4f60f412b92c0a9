import type { Municipality } from '../model/municipality.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { foldDanish, isKey } from './danish.ts';

/**
 * The key of a municipality's name without the words that say that it is one, or the s that stands before them:
 * `bornholm`, of `Bornholms Regionskommune`.
 */
export const nameKey = (text: string): string =>
  foldDanish(text).replace(
    /^(?:the )?(?:regional )?municipality of |s?( (regional )?municipality| (regions)?kommunes?)?$/g,
    '',
  );

/**
 * The municipality with a code or a name as people write it: `751`, `0751`, `Århus`, `aarhus kommune`, `0751 Aarhus`,
 * `Aarhus (751)`, `Aarhus Municipality`, `Bornholms Regionskommune`. `undefined` when none has it, or more than one, or
 * the code and the name are of two: it never guesses.
 */
export function findMunicipality<
  Data extends { readonly municipalities: readonly Pick<Municipality, 'id' | 'name'>[] },
>({ municipalities }: Data, query: string | number): Data['municipalities'][number] | undefined {
  assertDataFirst(municipalities, 'findMunicipality');
  const [, before = '', rest = ''] = /^[\s\p{Cf}]*([0-9]*)(.*)/su.exec(`${query}`) ?? [];
  const [, words = rest, after = ''] = (before ? undefined : /^(.+) ([0-9]+)$/.exec(foldDanish(rest))) ?? [];
  const code = before || after;
  const name = nameKey(words);
  const found = municipalities.filter(
    (municipality) =>
      (!code || municipality.id === code.padStart(4, '0')) &&
      (code && !name ? true : isKey(nameKey(municipality.name), name)),
  );
  return found.length === 1 ? found[0] : undefined;
}

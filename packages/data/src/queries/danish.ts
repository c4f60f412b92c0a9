/**
 * The key that finds a Danish name however it is written: å and aa, æ and ae, ø and oe, any case, composed or not,
 * full-width or not, any punctuation, with what can’t be seen between its letters. Two texts with the same key are the
 * same name.
 */
export const foldDanish = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/a\u030a/g, 'aa')
    .replace(/æ|a\u0308/g, 'ae')
    .replace(/ø|o\u0308/g, 'oe')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The key of a name as it is written abroad, where aa is kept: `hoje taastrup`. */
const withPlainO = (key: string): string => key.replaceAll('oe', 'o');

/** The key of a name as it is typed on a keyboard without å and ø: `arhus`, `samso`. */
const bare = (key: string): string => withPlainO(key).replaceAll('aa', 'a');

/** Whether a query is a name. A plain a or o in the query may stand for å or ø in the name, not the other way round. */
export const isDanish = (name: string, query: string): boolean => isKey(foldDanish(name), foldDanish(query));

/** As `isDanish`, of keys (`foldDanish`). */
export const isKey = (key: string, wanted: string): boolean =>
  wanted === key || wanted === withPlainO(key) || wanted === bare(key);

/** Whether a text has a query in it, for a filter. An empty query is in every text. */
export const includesDanish = (text: string, query: string): boolean => findsDanish(query)(foldDanish(text));

/** As `includesDanish`, for many texts whose keys (`foldDanish`) are kept from one query to the next. */
export function findsDanish(query: string): (key: string) => boolean {
  const wanted = foldDanish(query);
  return (key) => key.includes(wanted) || bare(key).includes(wanted);
}

let collator: Intl.Collator | undefined;

/** The order of the Danish alphabet, in which Aa stands last with Å. */
export const compareDanish = (one: string, other: string): number =>
  (collator ??= new Intl.Collator('da')).compare(one, other);

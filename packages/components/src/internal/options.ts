import { type Dataset, findMunicipality, findRegion, type Municipality, type Region } from '@klimaindsats/data';

import { warn } from './warn.ts';

/** Reads an option that is on when its attribute is there, unless a CMS has written that it is not: `false`, `False`. */
export const flag = (value: string | null): boolean => value !== null && wordsOf(value).join() !== 'false';

/**
 * What a page gave for an option, as text: code can set a property to anything, and editors leave spaces and signs that
 * can't be seen around a text, or alone in a field they meant to empty.
 */
export function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number'
    ? `${given}`.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
    : '';
}

/** The words of an option that has a few to choose among, in small letters, without quotes. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];

/** What an option is: what was given if it is allowed, else the first that is; warns of what isn't allowed. */
export function choose<Value extends string | number>(
  element: Element,
  attribute: string,
  given: unknown,
  allowed: readonly [Value, ...Value[]],
): Value {
  const text = textOf(given);
  const [first] = allowed;
  const word = wordsOf(text).join(' ');
  const found = allowed.find((value) => `${value}` === word);
  if (found === undefined && text) {
    warn(
      element,
      `${attribute}="${text}" is not known. Use one of: ${allowed.toSorted().join(', ')}. Shown as ${first}.`,
    );
  }
  return found ?? first;
}

/** The id of the record to show: what was given, else the first; none, with a warning, where there is none of that id. */
export function chooseRecord(
  element: Element,
  attribute: string,
  given: unknown,
  ids: readonly string[],
): string | undefined {
  const text = textOf(given);
  if (!text) return ids[0];
  if (ids.includes(text)) return text;
  warn(element, `${attribute}="${text}" is not in the data, so nothing is shown. Use one of: ${ids.join(', ')}.`);
  return undefined;
}

/** The options a list with spaces between names, in its order; all where it names none; warns of what isn't allowed. */
export function chooseSome<Value extends string>(
  element: Element,
  attribute: string,
  given: unknown,
  allowed: readonly Value[],
): readonly Value[] {
  const names = [...new Set(wordsOf(textOf(given)))];
  const known = names.filter((name): name is Value => (allowed as readonly string[]).includes(name));
  if (known.length < names.length) {
    warn(element, `${attribute}="${names.join(' ')}" names one that is not known. Use some of: ${allowed.join(', ')}.`);
  }
  return known.length ? known : allowed;
}

/**
 * The code of the page's own municipality, when `municipality` names one of the data by code or name. Where the data has
 * some municipalities alone (`someOnly`), a code that isn't among them is one of the others, and no mistake.
 */
export function ownMunicipality(
  element: Element,
  given: unknown,
  data: { readonly municipalities: readonly Pick<Municipality, 'id' | 'name'>[] },
  someOnly?: boolean,
): string | undefined {
  const text = textOf(given);
  const own = text ? findMunicipality(data, text)?.id : undefined;
  if (text && !own && !(someOnly && /^\d{4}$/.test(text))) {
    const known = data.municipalities.map(({ id, name }) => `${id} ${name}`).join(', ');
    warn(element, `municipality="${text}" is not known. Use a code or a name of: ${known}.`);
  }
  return own;
}

/**
 * What the page names and the data hasn't: a region, or a municipality where its region is to be shown and could be
 * any of several. With it, whether it is a region, and one to write in its place.
 */
export function unknownArea(
  given: { readonly municipality?: unknown; readonly region?: unknown },
  {
    municipalities,
    regions,
  }: {
    readonly municipalities: readonly Pick<Municipality, 'id' | 'name'>[];
    readonly regions: readonly Pick<Region, 'id' | 'name'>[];
  },
  region: unknown,
  own: string | undefined,
): readonly [isRegion: boolean, text: string, example: string] | undefined {
  const [isRegion, text] = [!!textOf(given.region), textOf(given.region) || textOf(given.municipality)];
  if (!text || (isRegion ? region : (own ?? regions.length < 2))) return undefined;
  const [example] = isRegion ? regions : municipalities;
  return [isRegion, text, example ? `${example.name}, ${example.id}` : '–'];
}

/** What a region is chosen from. */
interface Areas extends Pick<Dataset, 'region'> {
  readonly municipalities?: readonly Pick<Municipality, 'id' | 'region'>[];
  readonly regions: readonly Pick<Region, 'id' | 'name'>[];
}

/**
 * The region to show: the one that `region` names by code or name, and nothing where it names another, which isn't
 * guessed. Where it names none: that of the page's own municipality, else the initiative's, else the only one there is.
 * `country` where the page asks for that.
 */
export function chooseRegion<Data extends Areas>(
  element: Element,
  given: unknown,
  data: Data,
  own?: string,
): Data['regions'][number] | 'country' | undefined {
  const { municipalities, regions } = data;
  const text = textOf(given);
  if (wordsOf(text).join() === 'country') return 'country';
  if (text) {
    const found = findRegion(data, text);
    const known = regions.map(({ id, name }) => `${id} ${name}`).join(', ');
    if (!found) warn(element, `region="${text}" is not known. Use country, or a code or a name of: ${known}.`);
    return found;
  }
  const code = municipalities?.find(({ id }) => id === own)?.region ?? data.region;
  return regions.length > 1 || code ? regions.find(({ id }) => id === code) : regions[0];
}

import { findMunicipality, type Dataset } from '@klimaindsats/data';
import type { ComplexAttributeConverter } from 'lit';

import { warn } from './warn.ts';

/** Reads an option that is on when its attribute is there, unless a CMS has written that it is not. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** What a page gave for an option, as text: code can set a property to anything. */
export function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}

/** What an option is: what was given if it is allowed, else the first that is; warns of what isn't allowed. */
export function choose<Value extends string | number>(
  element: Element,
  attribute: string,
  given: unknown,
  allowed: readonly [Value, ...Value[]],
): Value {
  const text = textOf(given);
  const found = allowed.find((value) => String(value) === text);
  if (found === undefined && text) {
    warn(
      element,
      `${attribute}="${text}" is not known. Use one of: ${allowed.toSorted().join(', ')}. Shown as ${String(allowed[0])}.`,
    );
  }
  return found ?? allowed[0];
}

/** The options a list with spaces between names, in its order; all where it names none; warns of what isn't allowed. */
export function chooseSome<Value extends string>(
  element: Element,
  attribute: string,
  given: unknown,
  allowed: readonly Value[],
): readonly Value[] {
  const names = textOf(given)
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = allowed
    .filter((value) => names.includes(value))
    .toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
  if (names.some((name) => !(known as readonly string[]).includes(name))) {
    warn(element, `${attribute}="${names.join(' ')}" names one that is not known. Use some of: ${allowed.join(', ')}.`);
  }
  return known.length ? known : allowed;
}

/** The code of the page's own municipality, when `municipality` names one of the data by code or name. */
export function ownMunicipality(
  element: Element,
  given: unknown,
  data: Pick<Dataset, 'municipalities'>,
): string | undefined {
  const text = textOf(given);
  const own = text ? findMunicipality(data, text)?.id : undefined;
  if (text && !own) {
    const known = data.municipalities.map(({ id, name }) => `${id} ${name}`).join(', ');
    warn(element, `municipality="${text}" is not known. Use a code or a name of: ${known}.`);
  }
  return own;
}

/** Options for sanitize-html, added to its defaults: `sanitizeHtml(html, klimaElements(sanitizeHtml.defaults))`. */
import type { IDefaults, IOptions } from 'sanitize-html';

import { onEvery, onPlaces, onSlotted, slotted } from './allowed.ts';
import { elements } from './elements.ts';

export const klimaElements = (defaults: IDefaults): IOptions => {
  // What a site allows or forbids among the usual tags stays its own choice.
  const allowed = slotted.filter((tag) => defaults.allowedTags.includes(tag));
  return {
    ...defaults,
    // HTML knows no tag that closes itself, and one that is written so would take in all that follows.
    parser: { recognizeSelfClosing: true },
    allowedTags: [...defaults.allowedTags, ...Object.keys(elements)],
    allowedAttributes: {
      ...defaults.allowedAttributes,
      ...Object.fromEntries(
        allowed.map((tag) => [
          tag,
          [
            ...(defaults.allowedAttributes[tag] ?? []),
            ...onSlotted,
            ...(tag === 'div' ? [...onEvery, ...onPlaces] : []),
          ],
        ]),
      ),
      ...Object.fromEntries(Object.entries(elements).map(([tag, attributes]) => [tag, [...onEvery, ...attributes]])),
    },
  };
};

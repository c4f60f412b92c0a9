/** Options for sanitize-html, on top of its own: `sanitizeHtml(html, klimaElements(sanitizeHtml.defaults))`. */
import { onEvery, onPlaces } from './allowed.js';
import { elements } from './elements.js';

const slotted = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div'];

export const klimaElements = (defaults) => ({
  ...defaults,
  // HTML knows no tag that closes itself, and one that is written so would take in all that follows.
  parser: { recognizeSelfClosing: true },
  allowedTags: [...defaults.allowedTags, ...Object.keys(elements)],
  allowedAttributes: {
    ...defaults.allowedAttributes,
    ...Object.fromEntries(
      slotted.map((tag) => [
        tag,
        [...(defaults.allowedAttributes[tag] ?? []), 'slot', ...(tag === 'div' ? [...onEvery, ...onPlaces] : [])],
      ]),
    ),
    ...Object.fromEntries(Object.entries(elements).map(([tag, attributes]) => [tag, [...onEvery, ...attributes]])),
  },
});

/** Options for DOMPurify: `DOMPurify.sanitize(html, klimaElements)`. */
import { onEvery } from './allowed.js';
import { elements } from './elements.js';

export const klimaElements = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => Object.hasOwn(elements, tag),
    attributeNameCheck: (attribute, tag) => [...onEvery, ...(elements[tag] ?? [])].includes(attribute),
    allowCustomizedBuiltInElements: false,
  },
};

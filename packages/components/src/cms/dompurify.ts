/** Options for DOMPurify: `DOMPurify.sanitize(html, klimaElements)`. */
import { onEvery } from './allowed.ts';
import { elements } from './elements.ts';

export const klimaElements: {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag: string) => boolean;
    attributeNameCheck: (attribute: string, tag?: string) => boolean;
    allowCustomizedBuiltInElements: boolean;
  };
} = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => Object.hasOwn(elements, tag),
    attributeNameCheck: (attribute, tag = '') => [...onEvery, ...(elements[tag] ?? [])].includes(attribute),
    allowCustomizedBuiltInElements: false,
  },
};

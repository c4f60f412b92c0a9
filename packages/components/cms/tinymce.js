/** Options for TinyMCE: `tinymce.init({ ...klimaElements, … })`. */
import { onEvery } from './allowed.js';
import { elements } from './elements.js';

export const klimaElements = {
  custom_elements: Object.keys(elements).join(','),
  extended_valid_elements: Object.entries(elements)
    .map(([tag, attributes]) => `${tag}[${[...onEvery, ...attributes].join('|')}]`)
    .join(','),
};

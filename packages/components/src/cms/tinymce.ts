/** Options for TinyMCE: `tinymce.init({ ...klimaElements, … })`; a page's own `setup` calls this one too. */
import type { Editor } from 'tinymce';

import { onEvery, slotted } from './allowed.ts';
import { elements } from './elements.ts';

export const klimaElements: {
  readonly custom_elements: string;
  readonly extended_valid_elements: string;
  readonly setup: (editor: Editor) => void;
} = {
  custom_elements: Object.keys(elements).join(','),
  extended_valid_elements: Object.entries(elements)
    .map(([tag, attributes]) => `${tag}[${[...onEvery, ...attributes].join('|')}]`)
    .join(','),
  // An option would replace all that TinyMCE allows on these tags. It keeps every data- attribute by itself.
  setup: (editor) => {
    editor.on('PreInit', () => {
      for (const tag of slotted) {
        const rule = editor.schema.getElementRule(tag);
        if (!rule || rule.attributes['slot']) continue;
        rule.attributes['slot'] = {};
        rule.attributesOrder.push('slot');
      }
    });
  },
};

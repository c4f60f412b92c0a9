/**
 * A plugin for CKEditor 5, beside General HTML Support: `{ plugins: [GeneralHtmlSupport, KlimaElements, …] }`.
 * Options alone don't do: what `htmlSupport.allow` names must be in the editor's data schema, where no custom tag is.
 */
import type { Editor, PluginInterface } from '@ckeditor/ckeditor5-core';
// Adds the two plugins that are asked for below to the editor's types.
import type {} from '@ckeditor/ckeditor5-html-support';

import { onEvery, onPlaces, onSlotted, slottedBlocks } from './allowed.ts';
import { elements } from './elements.ts';

interface Allowed {
  readonly name: string;
  readonly attributes: string[];
  readonly classes?: true;
}

export class KlimaElements implements PluginInterface {
  static readonly pluginName = 'KlimaElements' as const;
  static readonly requires = ['GeneralHtmlSupport'] as const;
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  init(): void {
    const schema = this.#editor.plugins.get('DataSchema');
    for (const view of Object.keys(elements)) {
      schema.registerBlockElement({
        view,
        model: view.replaceAll('-', '_'),
        modelSchema: { inheritAllFrom: '$container' },
      });
    }
    this.#editor.plugins.get('DataFilter').loadAllowedConfig(htmlSupport.allow);
  }
}

/** What the plugin allows, in the form of the editor's own option. */
export const htmlSupport: { readonly allow: Allowed[] } = {
  allow: [
    ...Object.entries(elements).map(([name, attributes]) => allow(name, [...onEvery, ...attributes])),
    // What is allowed here is allowed in the whole text, so images and inline tags stay the site's own choice.
    ...slottedBlocks.map((name) => allow(name, onSlotted)),
    allow('div', [...onEvery, ...onPlaces]),
  ],
};

/** The editor takes classes apart from the other attributes. */
function allow(name: string, attributes: readonly string[]): Allowed {
  return {
    name,
    attributes: attributes.filter((attribute) => attribute !== 'class'),
    ...(attributes.includes('class') && { classes: true }),
  };
}

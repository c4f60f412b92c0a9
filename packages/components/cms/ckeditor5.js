/**
 * A plugin for CKEditor 5, beside General HTML Support: `{ plugins: [GeneralHtmlSupport, KlimaElements, …] }`.
 * Options alone don't do: what `htmlSupport.allow` names must be in the editor's data schema, where no custom tag is.
 */
import { onEvery, onPlaces } from './allowed.js';
import { elements } from './elements.js';

export class KlimaElements {
  static pluginName = 'KlimaElements';
  static requires = ['GeneralHtmlSupport'];

  constructor(editor) {
    this.editor = editor;
  }

  init() {
    const schema = this.editor.plugins.get('DataSchema');
    for (const view of Object.keys(elements)) {
      schema.registerBlockElement({
        view,
        model: view.replaceAll('-', '_'),
        modelSchema: { inheritAllFrom: '$container' },
      });
    }
    this.editor.plugins.get('DataFilter').loadAllowedConfig(htmlSupport.allow);
  }
}

/** What the plugin allows, in the form of the editor's own option. */
export const htmlSupport = {
  allow: [
    ...Object.entries(elements).map(([name, attributes]) => allow(name, [...onEvery, ...attributes])),
    allow('div', [...onEvery, ...onPlaces]),
    allow(/^(h[1-6]|p|div)$/, ['slot']),
  ],
};

/** The editor takes classes apart from the other attributes. */
function allow(name, attributes) {
  return {
    name,
    attributes: attributes.filter((attribute) => attribute !== 'class'),
    classes: attributes.includes('class'),
  };
}

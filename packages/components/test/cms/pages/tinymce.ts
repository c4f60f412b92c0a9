// The package's default export is declared, and isn't there for a module of Node: the script sets a global.
import 'tinymce/tinymce.js';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';

import type { TinyMCE } from 'tinymce';

import { klimaElements } from '../../../src/cms/tinymce.ts';
import { configuration, edited, target } from './edited.ts';

declare const tinymce: TinyMCE;

const start = async (place: HTMLElement, options: object) => {
  const [editor] = await tinymce.init({ target: place, inline: true, license_key: 'gpl', skin: false, ...options });
  return editor;
};
const editor = await start(target, configuration === 'ours' ? klimaElements : {});

/** What another editor of the page saves, which has not our options. */
export async function savedBeside(html: string): Promise<string> {
  const place = document.createElement('div');
  document.body.append(place);
  const other = await start(place, {});
  other?.setContent(html);
  return other?.getContent() ?? '';
}

Object.assign(globalThis, { savedBeside });
edited({ opened: (html) => editor?.setContent(html), saved: () => editor?.getContent() ?? '' });

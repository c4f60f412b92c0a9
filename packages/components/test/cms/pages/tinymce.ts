// The package's default export is declared, and isn't there for a module of Node: the script sets a global.
import 'tinymce/tinymce.js';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';

import type { TinyMCE } from 'tinymce';

import { klimaElements } from '../../../cms/tinymce.js';
import { configuration, edited, target } from './edited.ts';

declare const tinymce: TinyMCE;

const [editor] = await tinymce.init({
  target,
  inline: true,
  license_key: 'gpl',
  skin: false,
  ...(configuration === 'ours' && klimaElements),
});
edited({ opened: (html) => editor?.setContent(html), saved: () => editor?.getContent() ?? '' });

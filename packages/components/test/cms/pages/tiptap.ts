import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { klimaNodes } from '../../../cms/tiptap.js';
import { configuration, edited, target } from './edited.ts';

const editor = new Editor({
  element: target,
  extensions: [StarterKit, ...(configuration === 'ours' ? klimaNodes(Node) : [])],
});
edited({ opened: (html) => editor.commands.setContent(html), saved: () => editor.getHTML() });

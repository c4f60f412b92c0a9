import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { klimaNodes } from '../../../src/cms/tiptap.ts';
import { configuration, edited, target } from './edited.ts';

/** Umbraco has one, which would take our places too. */
const anyDiv = Node.create({
  name: 'div',
  group: 'block',
  content: 'block+',
  parseHTML: () => [{ tag: 'div' }],
  renderHTML: () => ['div', {}, 0],
});

const editor = new Editor({
  element: target,
  extensions: [StarterKit, ...(configuration === 'ours' ? [anyDiv, ...klimaNodes(Node)] : [])],
});
edited({ opened: (html) => editor.commands.setContent(html), saved: () => editor.getHTML() });

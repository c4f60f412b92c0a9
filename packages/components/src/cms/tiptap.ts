/**
 * Nodes for Tiptap, made with the `Node` of the Tiptap that the editor uses:
 * `new Editor({ extensions: [StarterKit, ...klimaNodes(Node)] })`.
 */
import type { Attributes, Node } from '@tiptap/core';

import { onEvery, onPlaces, onSlotted } from './allowed.ts';
import { elements } from './elements.ts';

type NodeClass = typeof Node;

/** The nodes of Tiptap's own that may stand in a slot; those that the editor lacks are passed over. */
const slottedNodes =
  'heading paragraph bulletList orderedList blockquote codeBlock horizontalRule image figure table div'.split(' ');

export const klimaNodes = (nodeClass: NodeClass): Node[] => [
  ...Object.entries(elements).map(([tag, attributes]) => node(nodeClass, tag, tag, [...onEvery, ...attributes])),
  node(nodeClass, 'klima-place', 'div[data-klima]', [...onEvery, ...onPlaces]).extend({
    addGlobalAttributes: () => [{ types: slottedNodes, attributes: asWritten(onSlotted) }],
  }),
];

/** What is in the tag stays text that an editor can edit. */
const node = (nodeClass: NodeClass, name: string, selector: string, attributes: readonly string[]): Node =>
  nodeClass.create({
    name,
    group: 'block',
    content: 'block*',
    defining: true,
    isolating: true,
    addAttributes: () => asWritten(attributes),
    // Before an editor's node for any <div>.
    parseHTML: () => [{ tag: selector, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => [selector.replace(/\[.*/, ''), HTMLAttributes, 0],
  });

/** Tiptap itself makes numbers of what looks like one, and the municipality 0751 would become 751. */
const asWritten = (attributes: readonly string[]): Attributes =>
  Object.fromEntries(
    attributes.map((name) => [
      name,
      { default: null, parseHTML: (element: HTMLElement) => element.getAttribute(name) },
    ]),
  );

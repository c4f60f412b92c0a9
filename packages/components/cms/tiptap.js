/**
 * Nodes for Tiptap, made with the `Node` of the Tiptap that the editor uses:
 * `new Editor({ extensions: [StarterKit, ...klimaNodes(Node)] })`.
 */
import { onEvery, onPlaces } from './allowed.js';
import { elements } from './elements.js';

export const klimaNodes = (Node) => [
  ...Object.entries(elements).map(([tag, attributes]) => node(Node, tag, tag, [...onEvery, ...attributes])),
  node(Node, 'klima-place', 'div[data-klima]', [...onEvery, ...onPlaces]).extend({
    addGlobalAttributes: () => [{ types: ['heading', 'paragraph'], attributes: asWritten(['slot']) }],
  }),
];

/** What is in the tag stays text that an editor can edit. */
const node = (Node, name, selector, attributes) =>
  Node.create({
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
const asWritten = (attributes) =>
  Object.fromEntries(
    attributes.map((name) => [name, { default: null, parseHTML: (element) => element.getAttribute(name) }]),
  );

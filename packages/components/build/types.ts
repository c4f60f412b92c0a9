/** Writes what framework types are made of: plain interfaces, whose comments editors show under the pointer. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

import { elementsOf, fieldsOf } from './elements-of.ts';

/** The module `types/elements.d.ts`. A mapped type with other names than the classes' own would lose the comments. */
export function elementTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const events = elements.flatMap((element) => element.events ?? []).map(({ type }) => type.text);
  const imported = new Set([...elements.map(({ name }) => name), ...events.filter((name) => name !== 'Event')]);
  return [
    `// Written by \`pnpm generate\` from the comments of the classes.
import type {} from '../dist/define.js';
import type { ${[...imported].toSorted().join(', ')} } from '../dist/index.js';

/** What hears an event of an element. */
type Listener<Element, Heard> = ((event: Heard & { readonly currentTarget: Element }) => void) | undefined;
`,
    declare(
      'Elements',
      'Every element by its tag.',
      elements.map(({ tagName = '', description, name }) => ({ name: tagName, description, type: name })),
      ':',
    ),
    ...kinds.flatMap(({ name, description, entriesOf }) => [
      declare(
        name,
        description,
        elements.map((element) => ({ name: element.tagName ?? '', type: `${element.name}${name}` })),
        ':',
      ),
      ...elements.map((element) => declare(`${element.name}${name}`, description, entriesOf(element), '?:')),
    ]),
  ].join('\n');
}

interface Entry {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type: string;
}

interface Kind {
  readonly name: string;
  readonly description: string;
  readonly entriesOf: (element: CustomElementDeclaration) => readonly Entry[];
}

const kinds: readonly Kind[] = [
  {
    name: 'Attributes',
    description: 'The options as attributes, as in HTML: `own-first`.',
    entriesOf: ({ name: element, attributes = [] }) =>
      attributes.map(({ name, fieldName = name, description }) => ({
        name,
        description,
        type: `${element}['${fieldName}'] | undefined`,
      })),
  },
  {
    name: 'Properties',
    description: 'The options as properties, as in JavaScript: `ownFirst`.',
    entriesOf: (element) =>
      fieldsOf(element).map(({ name, description }) => ({
        name,
        description,
        type: `${element.name}['${name}'] | undefined`,
      })),
  },
  {
    name: 'Listeners',
    description: 'What hears the events, as `onklimadataload`.',
    entriesOf: (element) => listenersOf(element, (name) => `on${name}`),
  },
  {
    name: 'VueListeners',
    description: 'What hears the events in Vue, as `onKlimadataload`.',
    entriesOf: (element) => listenersOf(element, (name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  },
];

const listenersOf = (
  { name: element, events = [] }: CustomElementDeclaration,
  called: (event: string) => string,
): readonly Entry[] =>
  events.map(({ name, description, type }) => ({
    name: called(name),
    description,
    type: `Listener<${element}, ${type.text}>`,
  }));

function declare(name: string, description: string, entries: readonly Entry[], mark: ':' | '?:'): string {
  const lines = entries.map((entry) => `${comment(entry.description)}'${entry.name}'${mark} ${entry.type};\n`);
  return `${comment(description)}export interface ${name} {\n${lines.join('')}}\n`;
}

function comment(text = ''): string {
  if (text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `/** ${text} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

import type { CSSResult, PropertyDeclaration } from 'lit';

import type { KlimaElement } from '../element/klima-element.ts';
import { type ElementName, elements as classes } from '../elements.ts';
import { flag } from '../internal/options.ts';

/** The class of each element, by the element's name. */
export const elements = Object.fromEntries(classes.map((element) => [element.tag, element])) as {
  readonly [Name in ElementName]: Extract<(typeof classes)[number], { readonly tag: Name }>;
};

/** The names of the elements. */
export const elementNames = Object.keys(elements) as readonly ElementName[];

/** What a server reads of a class. */
export interface ServerClass {
  readonly tag: string;
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
  readonly elementStyles: readonly CSSResult[];
}

// Lit makes a class's properties and styles when it is asked for its attributes, which a registry would do; an option
// that is set on an element before that would stay on it unread.
const attributes = Object.fromEntries(classes.map(({ tag, observedAttributes }) => [tag, observedAttributes]));

export function classOf(element: KlimaElement): ServerClass {
  return element.constructor as unknown as ServerClass;
}

/** The sheets of an element, each in one line. */
export const sheetsOf = ({ elementStyles }: Pick<ServerClass, 'elementStyles'>): readonly string[] =>
  elementStyles.map(({ cssText }) => cssText.replace(/\s+/g, ' ').trim());

/** The styles of an element, for a file that static content links to. */
export const stylesOf = (name: ElementName): string => sheetsOf(elements[name] as unknown as ServerClass).join('\n');

/** What `renderToString` can be given for each element. */
export const propertiesOf = ofEach(({ elementProperties }): readonly string[] => [
  'id',
  'lang',
  // What an element remembers by itself is no option.
  ...Array.from(elementProperties).flatMap(([property, { state }]) => (state ? [] : String(property))),
]);

interface Option {
  readonly attribute: string;
  readonly property: string;
  readonly isBoolean: boolean;
}

/** The options an element can be given as texts, by the name of the attribute; those that are true or false apart. */
export const optionsOf = ofEach(({ tag, elementProperties }): readonly Option[] =>
  [...elementProperties].flatMap(([property, { attribute, converter }]) => {
    const known = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return attributes[tag]?.includes(known)
      ? [{ attribute: known, property: String(property), isBoolean: converter === flag }]
      : [];
  }),
);

/** What a server asks of each class, asked once. */
function ofEach<Answer>(ask: (known: ServerClass) => Answer): Readonly<Record<ElementName, Answer>> {
  return Object.fromEntries(classes.map((element) => [element.tag, ask(element as unknown as ServerClass)])) as Record<
    ElementName,
    Answer
  >;
}

/** What editors read to complete and explain the elements: VS Code's custom data and JetBrains' web-types. */
import type { Attribute, CustomElementDeclaration, Package } from 'custom-elements-manifest';

import { elementsOf, fieldsOf } from './elements-of.ts';

/** VS Code's custom data for HTML (version 1.1 of its format). */
export function htmlCustomData(manifest: Package): object {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description = '', attributes = [] }) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        // The set named v holds nothing: the attribute is written without a value.
        ...(isBoolean(attribute) ? { valueSet: 'v' } : { values: valuesOf(attribute).map((name) => ({ name })) }),
      })),
    })),
  };
}

/** VS Code's custom data for CSS. */
export function cssCustomData(manifest: Package): object {
  return {
    version: 1.1,
    properties: merged(manifest, 'cssProperties').map(([name, description]) => ({ name, description })),
    pseudoElements: merged(manifest, 'cssParts').map(([name, description]) => ({
      name: `::part(${name})`,
      description,
    })),
  };
}

/** JetBrains' web-types, which `package.json` names. */
export function webTypes(manifest: Package, name: string, version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map(
          ({ tagName, description, attributes = [], members = [], slots = [], events = [] }) => ({
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              name: attribute.name,
              description: attribute.description,
              value: isBoolean(attribute) ? { kind: 'no-value' } : { type: attribute.type?.text },
            })),
            slots: slots.map(named),
            js: {
              properties: fieldsOf({ members }).map((field) => ({ ...named(field), type: field.type?.text })),
              events: events.map(named),
            },
          }),
        ),
      },
      css: {
        properties: merged(manifest, 'cssProperties').map(([property, description]) => ({
          name: property,
          description,
        })),
        'pseudo-elements': merged(manifest, 'cssParts').map(([part, description]) => ({
          name: `part(${part})`,
          description,
        })),
      },
    },
  };
}

interface Named {
  readonly name: string;
  readonly description?: string | undefined;
}

const named = ({ name, description }: Named): Named => ({ name, description });
const markdown = (value = ''): object => ({ kind: 'markdown', value });
const isBoolean = ({ type }: Attribute): boolean => type?.text === 'boolean';

/** The values that a union of literals allows, as they are written in HTML. */
function valuesOf({ type }: Attribute): readonly string[] {
  return [...(type?.text ?? '').matchAll(/'([^']*)'|\b(\d+)\b/g)].map(([, text, number]) => text ?? number ?? '');
}

/**
 * A style sheet doesn't know whose part or property it names, so each name stands once, with what it is in each
 * element.
 */
function merged(
  manifest: Package,
  kind: 'cssParts' | 'cssProperties',
): readonly (readonly [name: string, description: string])[] {
  const found = new Map<string, Map<string, string[]>>();
  for (const element of elementsOf(manifest)) {
    for (const { name, description = '' } of element[kind] ?? []) {
      const told = found.get(name) ?? new Map<string, string[]>();
      found.set(name, told.set(description, [...(told.get(description) ?? []), tagOf(element)]));
    }
  }
  return [...found].map(([name, told]) => [
    name,
    [...told].map(([description, tags]) => `${tags.join(', ')}: ${description}`).join('\n\n'),
  ]);
}

const tagOf = ({ tagName = '' }: CustomElementDeclaration): string => `\`<${tagName}>\``;

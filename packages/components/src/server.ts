/**
 * Renders the elements to HTML without a browser, from the very templates they render in one.
 *
 * @module
 */
import type { CSSResult, PropertyDeclaration } from 'lit';

import { english as contactCardEnglish } from './contact-card/contact-card.en.ts';
import { ContactCard } from './contact-card/contact-card.ts';
import { english as dk2020English } from './dk2020/dk2020.en.ts';
import { Dk2020 } from './dk2020/dk2020.ts';
import type { KlimaElement } from './internal/klima-element.ts';
import { registerLanguage } from './internal/language.ts';
import { escapeHtml, renderTemplate } from './internal/render-template.ts';
import { sharedEnglish } from './internal/shared.en.ts';
import { english as memberListEnglish } from './member-list/member-list.en.ts';
import { MemberList } from './member-list/member-list.ts';
import { english as participationEnglish } from './participation/participation.en.ts';
import { Participation } from './participation/participation.ts';

registerLanguage('en', {
  shared: sharedEnglish,
  'contact-card': contactCardEnglish,
  dk2020: dk2020English,
  'member-list': memberListEnglish,
  participation: participationEnglish,
});

const elements = { 'contact-card': ContactCard, dk2020: Dk2020, 'member-list': MemberList, participation: Participation };

/** The elements by name, the tag without its prefix. */
export type ElementName = keyof typeof elements;

/** What an element may be given: its own properties, `lang`, and the form to render in. */
export type RenderOptions<Name extends ElementName> = {
  readonly [Key in Exclude<keyof InstanceType<(typeof elements)[Name]>, keyof HTMLElement | 'render'>]?: InstanceType<
    (typeof elements)[Name]
  >[Key];
} & {
  /** The language of the content, and of the tag. */
  readonly lang?: string;
  /** `plain`: HTML inside the tag, without styles. `shadow`: a declarative shadow root with its styles. */
  readonly mode?: 'plain' | 'shadow';
};

interface ServerClass {
  new (): KlimaElement;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
  readonly elementStyles: readonly CSSResult[];
}

/**
 * Renders an element to HTML: its tag with its content inside, which the element replaces when its script comes, and
 * which stays when it doesn't.
 *
 * @param name The element's tag without its prefix.
 * @param options The element's properties, `lang` and `mode`.
 * @throws RangeError for an element that doesn't exist, naming those that do.
 */
export function renderToString<Name extends ElementName>(name: Name, options: RenderOptions<Name> = {}): string {
  if (!Object.hasOwn(elements, name)) {
    throw new RangeError(`There is no element "${name}". Use one of: ${Object.keys(elements).join(', ')}.`);
  }
  const { mode = 'plain', ...properties } = options;
  const elementClass = elements[name] as unknown as ServerClass;
  const element = Object.assign(new elementClass(), properties);
  const attributes = Object.entries(properties).flatMap(([property, value]) => {
    const attribute = attributeName(elementClass, property);
    if (!attribute || value === undefined || value === null || value === false) return [];
    return ` ${attribute}="${value === true ? '' : escapeHtml(String(value as string))}"`;
  });
  // The method is the element's own affair in a browser; here it is what there is to call.
  const content = renderTemplate((element as unknown as { render(): unknown }).render());
  const inner = mode === 'shadow' ? shadow(elementClass, content) : plain(content);
  return `<klima-${name}${attributes.join('')}>${inner}</klima-${name}>`;
}

function attributeName(elementClass: ServerClass, property: string): string | undefined {
  if (property === 'lang') return property;
  // Lit reads a class's properties when it is asked for its attributes, which a registry would do.
  void elementClass.observedAttributes;
  const attribute = elementClass.elementProperties.get(property)?.attribute;
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : property.toLowerCase();
}

function shadow(elementClass: ServerClass, content: string): string {
  const styles = elementClass.elementStyles.map(({ cssText }) => cssText).join('\n');
  return `<template shadowrootmode="open"><style>${styles}</style>${tidy(content)}</template>`;
}

/** Without styles to hook onto, class and part say nothing. */
function plain(content: string): string {
  return tidy(content.replace(/(<[^<>]*?)\s(?:class|part)="[^"]*"(?:\s(?:class|part)="[^"]*")?/g, '$1'));
}

function tidy(content: string): string {
  return content.replace(/\s*\n\s*/g, '\n').trim();
}

/**
 * Renders the elements to HTML without a browser, from the very templates they render in one.
 *
 * @module
 */
import type { CSSResult, LitElement, PropertyDeclaration } from 'lit';

import { ContactCard } from './contact-card/contact-card.complete.ts';
import { Dk2020 } from './dk2020/dk2020.complete.ts';
import { Initiative } from './initiative/initiative.complete.ts';
import { KlimaElement } from './internal/klima-element.ts';
import { escapeHtml, renderTemplate } from './internal/render-template.ts';
import { MemberList } from './member-list/member-list.complete.ts';
import { Participation } from './participation/participation.complete.ts';

const elements = {
  'contact-card': ContactCard,
  dk2020: Dk2020,
  initiative: Initiative,
  'member-list': MemberList,
  participation: Participation,
};

// Lit makes a class's properties and styles when it is asked for its attributes, which a registry would do; an option
// that is set on an element before that would stay on it unread.
for (const element of Object.values(elements)) Reflect.get(element, 'observedAttributes');

/** The elements by name, the tag without its prefix. */
export type ElementName = keyof typeof elements;

/** What an element may be given: its own properties, `lang`, and the form to render in. */
export type RenderOptions<Name extends ElementName> = {
  readonly [Key in Exclude<keyof InstanceType<(typeof elements)[Name]>, keyof LitElement>]?: InstanceType<
    (typeof elements)[Name]
  >[Key];
} & {
  /** The id of the tag: what the ids of its notes begin with, so two of a kind with sources need one each. */
  readonly id?: string;
  /** The language of the content, and of the tag. */
  readonly lang?: string;
  /** `plain`: HTML inside the tag, without styles. `shadow`: a declarative shadow root with its styles. */
  readonly mode?: 'plain' | 'shadow';
  /**
   * Where the files of the package's `dist/styles` are served from, `/assets/`: the shadow root then links to them in
   * place of a style element, which a strict `style-src` refuses.
   */
  readonly stylesheets?: string;
};

interface ServerClass {
  readonly tag: string;
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
 * @throws RangeError for an element that doesn't exist, or a mode, naming those that do.
 */
export function renderToString<Name extends ElementName>(name: Name, options: RenderOptions<Name> = {}): string {
  const { mode = 'plain', stylesheets, ...properties } = options;
  if (!Object.hasOwn(elements, name)) throw unknown('element', name, Object.keys(elements));
  if (!Object.hasOwn(modes, mode)) throw unknown('mode', mode, Object.keys(modes));
  const element = new elements[name]();
  const known = ['id', 'lang', ...Array.from(classOf(element).elementProperties.keys(), String)];
  const strange = Object.keys(properties).filter((option) => !known.includes(option));
  if (strange.length) {
    console.warn(`renderToString: ${name} has no option ${strange.join(', ')}. Use some of: ${known.join(', ')}.`);
  }
  return renderElement(Object.assign(element, properties), modes[mode], stylesheets);
}

/** The styles of an element, for a file that static content links to. */
export function stylesOf(name: ElementName): string {
  return sheetsOf(new elements[name]()).join('\n');
}

function sheetsOf(element: KlimaElement): readonly string[] {
  return classOf(element).elementStyles.map(({ cssText }) => cssText.replace(/\s+/g, ' ').trim());
}

function unknown(what: string, given: string, known: readonly string[]): RangeError {
  return new RangeError(`renderToString: there is no ${what} "${given}". Use one of: ${known.join(', ')}.`);
}

interface Mode {
  /** The content as it stands inside the tag. */
  readonly content: (html: string, element: KlimaElement, stylesheets: string | undefined) => string;
  /** What the tag has beside the options: the script file looks for it (`build/start.ts`). */
  readonly mark: string;
  /** Whether an element inside another keeps its tag, or only its content. */
  readonly keepsInnerTags: boolean;
}

const modes: Readonly<Record<NonNullable<RenderOptions<ElementName>['mode']>, Mode>> = {
  plain: { content: withoutHooks, mark: '', keepsInnerTags: false },
  shadow: {
    content: (html, element, stylesheets) => {
      const styles =
        stylesheets === undefined
          ? // One each: browsers read a sheet once that several elements share.
            sheetsOf(element)
              .map((sheet) => `<style>${sheet}</style>`)
              .join('')
          : `<link rel="stylesheet" href="${escapeHtml(stylesheets)}${classOf(element).tag}.css">`;
      return `<template shadowrootmode="open">${styles}${html}</template>`;
    },
    // A shadow root can't be seen from outside without asking the element.
    mark: ' data-rendered=""',
    keepsInnerTags: true,
  },
};

function renderElement(element: KlimaElement, mode: Mode, stylesheets?: string, isInner = false): string {
  const { tag } = classOf(element);
  // The method is the element's own affair in a browser; here it is what there is to call.
  const template = (element as unknown as { render(): unknown }).render();
  const html = renderTemplate(template, (value) =>
    value instanceof KlimaElement ? renderElement(value, mode, stylesheets, true) : undefined,
  );
  const content = mode.content(html.trim(), element, stylesheets);
  return isInner && !mode.keepsInnerTags
    ? content
    : `<klima-${tag}${attributesOf(element)}${mode.mark}>${content}</klima-${tag}>`;
}

function classOf(element: KlimaElement): ServerClass {
  return element.constructor as unknown as ServerClass;
}

/** The element's options as its tag has them. Data is not among them: it is in the content. */
function attributesOf(element: KlimaElement): string {
  const { tag } = classOf(element) as { readonly tag: ElementName };
  const attributes = optionsOf(tag).map(
    ({ attribute, property }) => [attribute, Reflect.get(element, property) as unknown] as const,
  );
  return [['id', element.id] as const, ['lang', element.lang] as const, ...attributes]
    .map(([name, value]) => {
      if (value === true) return ` ${name}=""`;
      const isText = typeof value === 'string' || typeof value === 'number';
      return isText && value !== '' ? ` ${name}="${escapeHtml(String(value))}"` : '';
    })
    .join('');
}

/**
 * Without styles to hook onto, class and part say nothing; a slot is what it holds when nobody fills it; and what needs
 * the script or the styles (which holds nothing of its own kind) is left out.
 */
function withoutHooks(html: string): string {
  return html
    .replace(/<(\w+)\b[^<>]*\sdata-needs-(?:script|styles)=""[^]*?<\/\1>/g, '')
    .replace(/<\/?slot[^>]*>/g, '')
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/\s(?:class|part)="[^"]*"/g, ''));
}

/** The options an element can be given as texts, by the name of the attribute; those that are true or false apart. */
export function optionsOf(
  name: ElementName,
): readonly { readonly attribute: string; readonly property: string; readonly isBoolean: boolean }[] {
  const { observedAttributes, elementProperties } = classOf(new elements[name]());
  return [...elementProperties].flatMap(([property, { attribute, type }]) => {
    const known = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return observedAttributes.includes(known)
      ? [{ attribute: known, property: String(property), isBoolean: type === Boolean }]
      : [];
  });
}

/** The names of the elements. */
export const elementNames = Object.keys(elements) as readonly ElementName[];

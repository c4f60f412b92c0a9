/**
 * Renders the elements to HTML without a browser, from the very templates they render in one.
 *
 * @module
 */
import type { LitElement } from 'lit';

import { KlimaElement } from '../element/klima-element.ts';
import type { ElementName } from '../elements.ts';
import { flag, textOf } from '../internal/options.ts';
import { rendering } from '../internal/plain.ts';
import { classOf, elements, optionsOf, propertiesOf, sheetsOf } from './elements.ts';
import { escapeHtml, renderTemplate } from './render-template.ts';

export type { ElementName } from '../elements.ts';
export { registerLanguage } from '../features/language/language.ts';
export { escapeHtml } from './render-template.ts';

/** The options of an element: its properties, `lang`, and the form to render in. */
export type RenderOptions<Name extends ElementName> = {
  readonly [Key in Exclude<keyof InstanceType<(typeof elements)[Name]>, keyof LitElement>]?: InstanceType<
    (typeof elements)[Name]
  >[Key];
} & {
  /** The id of the tag. The ids of its notes begin with it, so two of a kind with sources need one each. */
  readonly id?: string;
  /** The language of the content, and of the tag. */
  readonly lang?: string;
  /**
   * `plain`: HTML inside the tag, without styles. `cms`: the same without links that save a vCard, whose addresses the
   * sanitizers of CMSs break. `shadow`: a declarative shadow root with its styles.
   */
  readonly mode?: 'plain' | 'cms' | 'shadow';
  /**
   * Where the files of the package's `dist/styles` are served from, `/assets/`: the shadow root then links to them in
   * place of a style element, which a strict `style-src` refuses.
   */
  readonly stylesheets?: string;
};

/**
 * Renders an element to HTML: its tag with its content inside. The element replaces the content when its script comes;
 * without the script the content stays. It warns of an option that the element hasn't, or that is of another kind than it
 * takes, and leaves it out.
 *
 * @param name The element's tag without its prefix.
 * @param options The element's properties, `lang` and `mode`.
 * @throws RangeError for an unknown element or mode; the message names the known ones.
 */
export function renderToString<Name extends ElementName>(name: Name, options: RenderOptions<Name> = {}): string {
  if (!isOneOf(elements, name)) throw unknown('element', name, Object.keys(elements));
  const { mode = 'plain', ...given } = objectOf<RenderOptions<Name>>(name, options);
  if (!isOneOf(modes, mode)) throw unknown('mode', mode, Object.keys(modes));
  const { stylesheets, ...properties } = soundOptions(name, given);
  rendering.isPlain = mode !== 'shadow';
  rendering.isForCms = mode === 'cms';
  const element = Object.assign(new elements[name](), properties);
  return renderElement(element, modes[mode], stylesheets as string | undefined);
}

const isOneOf = (known: object, name: unknown): boolean => typeof name === 'string' && Object.hasOwn(known, name);

function unknown(what: string, given: unknown, known: readonly string[]): RangeError {
  const name = typeof given === 'string' ? `"${given}"` : `that is ${kindOf(given)}`;
  return new RangeError(`renderToString: there is no ${what} ${name}. Use one of: ${known.join(', ')}.`);
}

/** What is given as options, where it is an object; code without types can give anything. */
function objectOf<Options extends object>(name: ElementName, given: Options | null): Partial<Options> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  console.warn(`renderToString: the options of ${name} are ${kindOf(given)}, so they are left out. Give an object.`);
  return {};
}

/** The options that the element has, of the kind it takes; code without types can give anything. */
function soundOptions(name: ElementName, given: object): Readonly<Record<string, unknown>> {
  const known = propertiesOf[name];
  const entries = Object.entries(given as Readonly<Record<string, unknown>>);
  const isKnown = (option: string): boolean => known.includes(option) || option === 'stylesheets';
  const strange = entries.flatMap(([option]) => (isKnown(option) ? [] : option));
  if (strange.length) {
    console.warn(`renderToString: ${name} has no option ${strange.join(', ')}. Use some of: ${known.join(', ')}.`);
  }
  const sound = entries.flatMap(([option, value]): readonly (readonly [string, unknown])[] => {
    if (!isKnown(option) || value === undefined || value === null) return [];
    const isBoolean = !!optionsOf[name].find(({ property }) => property === option)?.isBoolean;
    // As in an attribute; a field that is left blank turns nothing on.
    if (isBoolean && typeof value === 'string') return [[option, !!textOf(value) && flag(value)]];
    if (option === 'data' || (isBoolean && typeof value === 'boolean')) return [[option, value]];
    if (!isBoolean && (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))))
      return [[option, String(value)]];
    const remedy = isBoolean ? 'true or false' : 'a text';
    console.warn(`renderToString: ${option} of ${name} is ${kindOf(value)}, so it is left out. Give ${remedy}.`);
    return [];
  });
  return Object.fromEntries(sound);
}

/** What a value is, in words: any can be given, and not all can be written. */
function kindOf(value: unknown): string {
  if (typeof value === 'number' || value === null) return `${value}`;
  if (Array.isArray(value)) return 'a list';
  return /^[aeiou]/.test(typeof value) ? `an ${typeof value}` : `a ${typeof value}`;
}

interface Mode {
  /** The content as it stands inside the tag. */
  readonly content: (html: string, element: KlimaElement, stylesheets: string | undefined) => string;
  /** What the tag has beside the options: the script file looks for it (`build/run-after-paint.ts`). */
  readonly mark: string;
  /** Whether an element inside another keeps its tag, or only its content. */
  readonly keepsInnerTags: boolean;
}

const plain: Mode = { content: withoutHooks, mark: '', keepsInnerTags: false };

const modes: Readonly<Record<NonNullable<RenderOptions<ElementName>['mode']>, Mode>> = {
  plain,
  cms: plain,
  shadow: {
    content: (html, element, stylesheets) => {
      const styles =
        stylesheets === undefined
          ? // One each: browsers read a sheet once that several elements share.
            sheetsOf(classOf(element))
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
  // A page calls both in an element's cycle of updates; here they are called alone.
  const cycle = element as unknown as { willUpdate(): void; render(): unknown };
  cycle.willUpdate();
  const template = cycle.render();
  const html = renderTemplate(template, (value) =>
    isElement(value) ? renderElement(value, mode, stylesheets, true) : undefined,
  );
  const content = mode.content(html.trim(), element, stylesheets);
  return isInner && !mode.keepsInnerTags
    ? content
    : `<klima-${tag}${attributesOf(element)}${mode.mark}>${content}</klima-${tag}>`;
}

const isElement = (value: unknown): value is KlimaElement => value instanceof KlimaElement;

/** The element's options as its tag has them. Data is not among them: it is in the content. */
function attributesOf(element: KlimaElement): string {
  const { tag } = classOf(element) as { readonly tag: ElementName };
  const attributes = optionsOf[tag].map(
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
 * Without styles to hook onto, class and part say nothing, and a slot is what it holds when nobody fills it.
 */
function withoutHooks(html: string): string {
  // A quote in a text is escaped, so that none of this stands anywhere but in a tag.
  return html.replace(/<\/?slot[^>]*>|\s(?:class|part)="[^"]*"/g, '');
}

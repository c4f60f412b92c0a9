// What the elements are to a framework's types: made of the classes, so that nothing here can fall behind them.
import type { LitElement } from 'lit';
import type {} from '../dist/define.js';
import type {} from '../dist/index.js';

/** Every element by its tag. */
export type Elements = Pick<HTMLElementTagNameMap, keyof HTMLElementTagNameMap & `klima-${string}`>;

/** The options of an element, as they are named in JavaScript. */
type Options<Element> = Exclude<keyof Element, keyof LitElement>;

/** The properties of an element, as in JavaScript: `ownFirst`. */
export type Properties<Element> = Partial<Pick<Element, Options<Element>>>;

/** The attributes of an element, as in HTML: `own-first`. */
export type Attributes<Element> = {
  [Name in Exclude<Options<Element>, 'data'> as Kebab<Name & string>]?: Element[Name];
};

/** The events of the elements. */
export type Events = Pick<HTMLElementEventMap, keyof HTMLElementEventMap & `klima${string}`>;

/** What hears the events, as `onklimadataload`. */
export type Listeners<Element> = {
  [Name in keyof Events as `on${Name}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

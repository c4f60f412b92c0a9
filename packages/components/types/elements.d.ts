// What the elements are to a framework's types: made of the classes, so that nothing here can fall behind them.
import type { LitElement } from 'lit';
import type {} from '../dist/define.js';

/** Every element by its tag. */
export type Elements = Pick<HTMLElementTagNameMap, keyof HTMLElementTagNameMap & `klima-${string}`>;

/** The properties of an element, as in JavaScript: `ownFirst`. */
export type Properties<Element> = Partial<Pick<Element, Exclude<keyof Element, keyof LitElement>>>;

/** The attributes of an element, as in HTML: `own-first`. */
export type Attributes<Element> = {
  [Name in Exclude<keyof Properties<Element>, 'data'> as Kebab<Name & string>]?: Properties<Element>[Name];
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

import type { Dataset, Provenance } from '@klimaindsats/data';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';

type Host = HTMLElement & ReactiveControllerHost;

/** What a host's own data is at the moment, and what is to be said of it. */
export interface OwnDataState {
  readonly dataset: Dataset | undefined;
  readonly isAwaited: boolean;
  status(language: string, isShown: boolean): TemplateResult | undefined;
}

/** Collects the footnotes of one rendering. */
export interface NotesOfOne {
  mark(fact: Provenance): TemplateResult;
  render(sources: Dataset['sources']): TemplateResult | undefined;
}

/** What stands in for a shadow root. */
export interface LightRootOfOne {
  /** What makes ids unique in the tree that elements share. */
  readonly suffix: string;
  slotted(name: string, fallback: unknown): unknown;
}

/** What an element can do beyond showing the facts that come with it, in Danish. */
export interface Features {
  /** Other languages than Danish. */
  language: (host: Host) => { readonly language: string };
  /** Dates in languages that don't bring their months. */
  formatDate: (date: string, language: string, leftOut: number) => string;
  /** `data`, `src` and `no-bundled`: data other than that which comes with the element. */
  ownData: (host: Host & { readonly data: Dataset | undefined; readonly src: string | undefined }) => OwnDataState;
  /** `show-sources`: notes of where facts are from. */
  notes: (language: string, name: string) => NotesOfOne;
  /** `light`: rendering without a shadow root. */
  light: (host: Host, styles: readonly CSSResult[]) => LightRootOfOne;
  /** For elements that people paste: what a missing end tag made them swallow is given back. */
  giveBackPage: (host: Host & { readonly light: boolean | undefined }) => void;
  /** Styles again in another document. */
  adoptAgain: (root: ShadowRoot, styles: readonly CSSResult[]) => void;
}

/** A feature, or several, with the styles of what it shows. */
export type Feature<Name extends keyof Features = keyof Features> = Partial<Pick<Features, Name>> & {
  readonly styles?: CSSResult;
};

/** The features in use, and their styles. */
export const features: Partial<Features> & { readonly styles: CSSResult[] } = { styles: [] };

/**
 * Brings features that a class alone doesn't have, so that apps without need of them carry none. The `define` modules
 * and the script file bring them all. To be called before the first element is registered.
 */
export function use(...brought: readonly Feature[]): void {
  for (const { styles, ...feature } of brought) {
    Object.assign(features, feature);
    if (styles && !features.styles.includes(styles)) features.styles.push(styles);
  }
}

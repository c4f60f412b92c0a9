import type { ContactPoint, Dataset, Figure, Provenance, Review } from '@klimaindsats/data';
import type { VcardLine } from '@klimaindsats/data/formats';
import { css, type CSSResult, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { MemberListFacts } from '../member-list/member-list.facts.ts';
import type { Member, Row } from '../member-list/rows.ts';
import type { detailOptions } from './contact.ts';
import type { DataErrorEvent, DataLoadEvent } from './data.events.ts';
import type { Carried, Cited, Fact } from './facts.ts';

type Host = HTMLElement & ReactiveControllerHost;

/** The language a host speaks, as it was found before the host renders. */
export interface LanguageState {
  readonly language: string;
  hostUpdate(): void;
}

/** The event that says what became of a file; nothing where the page no longer wants it. */
export type Outcome = Promise<DataLoadEvent | DataErrorEvent | undefined>;

/** A host's live data, as it was read before the host renders, and the remarks about it. */
export interface LiveDataState {
  readonly dataset: Dataset | undefined;
  readonly isAwaited: boolean;
  /** Whether the file is on its way. */
  readonly isLoading: boolean;
  /** What becomes, or became, of the last file that was asked for. */
  readonly outcome: Outcome | undefined;
  /** Whether the page gave data that can't be read, and none that can. */
  readonly isUnreadable: boolean;
  /** How the data is kept up to date today; undefined where its publisher never went through it. */
  readonly review: Review | undefined;
  hostUpdate(): void;
  /** Fetches the file that the host's `src` names again; done when the answer is shown, or has failed. */
  refresh(): Promise<void>;
  status(language: string, isShown: boolean): unknown;
  /** When the data was gone through, in a sentence that is true of today. */
  remark(language: string): TemplateResult | undefined;
}

/** Collects the footnotes of one rendering. */
export interface Footnotes {
  footnote(fact: Fact, language: string): TemplateResult;
  /** Whether several facts share a note. */
  isOne(facts: readonly Fact[]): boolean;
  render(sources: Cited['sources'], language: string): TemplateResult | undefined;
}

/** The members of a list on a day, before it, and how to reach them. */
export interface PeopleView {
  /** Begins a rendering on the day it is; gives the day that the list shows, where it is another. */
  begin(): string | undefined;
  /** What the rows are made of beside the members. */
  readonly madeOf: readonly unknown[];
  members(data: MemberListFacts, group: string, past: boolean): readonly Member[];
  /** Stands above the former members. */
  heading(language: string): string;
  /** The text below a member. */
  below(row: Row, language: string, isPast: boolean): unknown;
  /** The text below the list of members. */
  remark(rows: readonly Row[], language: string): unknown;
}

/** What a card shows of a contact beside its name and first ways, in the language being rendered. */
export interface ContactDetails {
  /** The job title, with a capital; empty where none is known. */
  readonly title: string;
  /** Names and what stands beside them, for the list of ways. */
  readonly rows: readonly unknown[];
  readonly vcard: readonly VcardLine[];
  /** Lines to copy. */
  readonly text: readonly string[];
}

/** What a page says about its own contact. */
export type DetailsHost = HTMLElement &
  Readonly<Record<(typeof detailOptions)[number] | 'secureHosts', string | undefined>>;

/** A figure, with its unit, its time and its trend. */
export type Measured = Carried<
  Pick<
    Figure,
    | 'label'
    | 'value'
    | 'unit'
    | 'unitLabel'
    | 'nature'
    | 'period'
    | 'baseYear'
    | 'trend'
    | 'alternatives'
    | keyof Provenance
  >
>;

/** Writes the figures of one rendering, with their units and over time. */
export interface Measures {
  /**
   * The figures to show one by one: those of a trend as one, the last that was measured. They come last, as each has a
   * chart and a table below it.
   */
  heads<Shown extends Measured>(shown: readonly Shown[]): readonly Shown[];
  /** A value of a figure in its unit. */
  write(figure: Measured, value: number): string;
  /** What a figure is of, in words: its time, whether it is a target, what it is compared with. */
  about(figure: Measured): string;
  /**
   * What follows a figure: what it is of, where sources disagree about its value; the chart and the table of its trend,
   * where it is one of several. `footnote` marks each value.
   */
  more(figure: Measured, footnote: (fact: Fact) => unknown): unknown;
}

/** What an element shows, where it stands in the page. */
export interface LightRoot {
  /** What makes ids unique in the tree that elements share. */
  readonly suffix: string;
  slotted(name: string, fallback: unknown): unknown;
  /** Leaves the element to its shadow root again. */
  end(): void;
}

/** What an element can do beyond showing the facts that come with it, in Danish. */
export interface Features {
  /** Other languages than Danish. */
  language: (host: Host) => LanguageState;
  /** Dates in languages that don't bring their months. */
  formatDate: (date: string, language: string, leftOut: number) => string;
  /** `data`, `src` and `no-bundled`: data other than that which comes with the element. */
  liveData: (host: Host & { readonly data: Dataset | undefined; readonly src: string | undefined }) => LiveDataState;
  /** `show-sources`: notes of where facts are from. */
  notes: (name: string) => Footnotes;
  /** Figures with units, and over time. */
  measures: (figures: readonly Measured[], language: string) => Measures;
  /** `light`: what an element shows in the page. Nothing yet while a framework's own is to be found there. */
  light: (host: LitElement) => LightRoot | undefined;
  /** `as-of`, `past`, `contacts` and `photos` of a list of members. */
  people: (
    host: HTMLElement & {
      readonly asOf: string | undefined;
      readonly contacts: boolean | undefined;
      readonly past: boolean | undefined;
      readonly photos: boolean | undefined;
      requestUpdate(): void;
    },
  ) => PeopleView;
  /** What a contact card tells beside name, e-mail and telephone. */
  details: (host: DetailsHost, known: Partial<Carried<ContactPoint>> | undefined, language: string) => ContactDetails;
  /** For elements that people paste: what a missing end tag made them swallow is given back. */
  giveBackPage: (host: Host & { readonly light: boolean | undefined }) => void;
  /** What a link to the page leads to stays in its place while the element renders. */
  keepPlace: (host: HTMLElement) => void;
  /** Styles again in another document. */
  adoptAgain: (host: Host) => void;
}

/** A feature, or several, with the styles of what it shows. */
export type Feature<Name extends keyof Features = keyof Features> = Partial<Pick<Features, Name>> & {
  readonly styles?: CSSResult;
};

/** The elements on the page. */
export const elements = new Set<LitElement>();

/** The features in use. */
export const features: Partial<Features> = {};

/** The styles of the features in use: one sheet that all elements share, so what comes late reaches those there are. */
export const featureStyles: CSSResult & { cssText: string } = css``;

/**
 * Adds features that a class alone doesn't have, so that an app carries only those that it uses. The `define` modules
 * and the script file add them all. Elements that are on the page take them up.
 */
export function use(...brought: readonly Feature[]): void {
  for (const { styles, ...feature } of brought) {
    Object.assign(features, feature);
    if (styles && !featureStyles.cssText.includes(styles.cssText)) featureStyles.cssText += styles.cssText;
  }
  featureStyles.styleSheet?.replaceSync(featureStyles.cssText);
  for (const element of elements) {
    // Another document has sheets of its own.
    if (element.ownerDocument !== document) features.adoptAgain?.(element);
    element.requestUpdate();
  }
}

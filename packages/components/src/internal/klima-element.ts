import type { Dataset, Provenance } from '@klimaindsats/data';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

// Its types are what a page that listens needs, whichever element it imports.
import './data.events.ts';
import { features, type Features, type LightRootOfOne, type NotesOfOne } from './features.ts';
import { heading } from './heading.ts';
import { choose, flag } from './options.ts';
import { onServer } from './platform.ts';
import { sharedDanish } from './shared.da.ts';
import { version } from './version.ts';
import { warn } from './warn.ts';
import { wordsFor } from './words.ts';

const headingLevels = [2, 1, 3, 4, 5, 6] as const;

/**
 * What every element shares: language, heading level, data and where it is from, and rendering with or without a shadow
 * root. Every option is a plain string attribute; an option that isn't known falls back to the default and warns once.
 *
 * `render()` and what it calls use no DOM, so that the same templates can be rendered to HTML on a server.
 */
export abstract class KlimaElement extends LitElement {
  /** The version of the package the class comes from. */
  static readonly version = version;

  /** The tag without its prefix. */
  static readonly tag: string;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    light: { type: Boolean, converter: flag },
    noBundled: { type: Boolean, attribute: 'no-bundled', converter: flag },
    showSources: { type: Boolean, attribute: 'show-sources', converter: flag },
    src: {},
  };

  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  declare data: Dataset | undefined;

  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}` | undefined;

  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  declare light: boolean | undefined;

  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  declare noBundled: boolean | undefined;

  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  declare showSources: boolean | undefined;

  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  declare src: string | undefined;

  readonly #language = features.language?.(this);
  readonly #own = features.ownData?.(this);
  #focused: Element | null = null;
  #light: LightRootOfOne | undefined;
  #notes: NotesOfOne | undefined;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([styles ?? [], features.styles]);
  }

  /** Another document has taken the element in. */
  adoptedCallback(): void {
    if (this.shadowRoot) features.adoptAgain?.(this.shadowRoot, this.#styles);
  }

  get #styles(): readonly CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered is replaced: declarative shadow root or plain content. A reader who stood in it stays.
    const tree = this.shadowRoot ?? this;
    const { activeElement } = this.shadowRoot ?? document;
    this.#focused = activeElement !== this && tree.contains(activeElement) ? activeElement : null;
    features.giveBackPage?.(this);
    this.#light = this.light ? features.light?.(this, this.#styles) : undefined;
    if (this.#light) return this;
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render(): TemplateResult {
    this.#warnOfMissing();
    const language = this.#language?.language ?? 'da';
    const own = this.#own;
    const data = own?.dataset ?? (this.noBundled ? undefined : this.bundled);
    this.#startNotes(language);
    const content = data
      ? this.content(data as Dataset, language)
      : own?.isAwaited
        ? nothing
        : html`<p>${wordsFor(language, 'shared', sharedDanish).empty}</p>`;
    const notes = data?.sources && this.#notes?.render(data.sources);
    const status = own?.status(language, !!data);
    const light = this.#light;
    return light
      ? html`<div class="root" lang=${language}>
          ${light.slotted('before', nothing)}${content}${notes} ${status}${light.slotted('after', nothing)}
        </div>`
      : html`<div class="root" lang=${language} @slotchange=${() => this.requestUpdate()}>
          <slot name="before"></slot>${content}${notes} ${status}<slot name="after"></slot>
        </div>`;
  }

  #startNotes(language: string): void {
    const name = this.id || (this.constructor as typeof KlimaElement).tag + (this.#light?.suffix ?? '');
    this.#notes = this.showSources ? features.notes?.(language, name) : undefined;
  }

  #warnOfMissing(): void {
    for (const [option, feature] of needs) {
      if (this[option] && !features[feature]) {
        warn(this, `${option} needs use(${feature}), both from @klimaindsats/components, before the first element.`);
      }
    }
  }

  protected override firstUpdated(): void {
    const was = this.#focused;
    if (!was) return;
    this.#focused = null;
    const same = [...this.renderRoot.querySelectorAll<HTMLElement>(was.localName)].find(
      ({ textContent }) => textContent.trim() === was.textContent.trim(),
    );
    same?.focus({ preventScroll: true });
  }

  /** The collections of the bundled data that the element shows. */
  protected abstract readonly bundled: Partial<Dataset>;

  /** The element's content from data, in a language. */
  protected abstract content(data: Dataset, language: string): unknown;

  /** The element's heading, or one the given number of levels below it. */
  protected heading(content: unknown, below = 0): TemplateResult {
    return heading(this.level + below, content);
  }

  /** The level of the element's heading. */
  protected get level(): number {
    return choose(this, 'heading-level', this.headingLevel, headingLevels);
  }

  /** The mark of a fact's note, where notes are shown. */
  protected mark(fact: Provenance): TemplateResult | undefined {
    return this.#notes?.mark(fact);
  }

  /** A remark below what it is about. */
  protected note(text: unknown): TemplateResult {
    return html`<p class="note">${text}</p>`;
  }

  /** A place the page can fill, with what stands there when it doesn't. */
  protected slotted(name: string, fallback: unknown = nothing): unknown {
    if (onServer) return html`<slot name=${name}>${fallback}</slot>`;
    if (this.#light) return this.#light.slotted(name, fallback);
    const isGiven = [...this.children].some(({ slot }) => slot === name);
    // Beside the slot, not in it: monitoring tools read what a slot holds, but not what it falls back to.
    return html`<slot name=${name}></slot>${isGiven ? nothing : fallback}`;
  }
}

/** The options that need a feature. */
const needs = [
  ['data', 'ownData'],
  ['src', 'ownData'],
  ['noBundled', 'ownData'],
  ['showSources', 'notes'],
  ['light', 'light'],
] as const satisfies readonly (readonly [keyof KlimaElement, keyof Features])[];

import type { Dataset, Provenance } from '@klimaindsats/data';
import { read } from '@klimaindsats/data/read';
import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';

// Its types are what a page that listens needs, whichever element it imports.
import './data.events.ts';
import { heading } from './heading.ts';
import { LanguageController, wordsFor } from './language.ts';
import { adoptAgain, adoptScoped } from './light-styles.ts';
import { LiveData, problemOf } from './live-data.ts';
import { Notes } from './notes.ts';
import { giveBackPage } from './open-tag.ts';
import { choose } from './options.ts';
import { onServer } from './platform.ts';
import { sharedDanish } from './shared.da.ts';
import { version } from './version.ts';
import { warn } from './warn.ts';

const headingLevels = [2, 1, 3, 4, 5, 6] as const;

/** How many elements have no shadow root, and so share the ids of the page. */
let withoutShadow = 0;

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
    light: { type: Boolean },
    noBundled: { type: Boolean, attribute: 'no-bundled' },
    showSources: { type: Boolean, attribute: 'show-sources' },
    src: {},
  };

  /** The data to show, in place of the bundled and of what `src` names. */
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

  readonly #language = new LanguageController(this);
  readonly #live = new LiveData(this);
  #given: unknown;
  #read: Dataset | undefined;
  #focused: Element | undefined;
  #notes: Notes | undefined;
  #slotted: readonly Element[] | undefined;
  #suffix = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#slotted) adoptScoped(this, this.#styles);
  }

  /** Another document has taken the element in. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptAgain(this.shadowRoot, this.#styles);
  }

  get #styles(): readonly CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered is replaced: declarative shadow root or plain content. A reader who stood in it stays.
    const focused = this.shadowRoot?.activeElement ?? document.activeElement;
    if (focused && focused !== this && (this.shadowRoot ?? this).contains(focused)) this.#focused = focused;
    giveBackPage(this);
    // An element that is there before the page has been read has its children still to come.
    if (document.readyState === 'loading' && !this.light) {
      document.addEventListener('DOMContentLoaded', () => giveBackPage(this), { once: true });
    }
    if (!this.light) {
      this.shadowRoot?.replaceChildren();
      return super.createRenderRoot();
    }
    this.#slotted = [...this.children].filter((child) => child.slot);
    this.#suffix = `-${++withoutShadow}`;
    this.replaceChildren();
    return this;
  }

  protected override render(): TemplateResult {
    const language = this.#language.language;
    const words = this.shared(language);
    const { state } = this.#live;
    const data = this.#readGiven() ?? this.#live.dataset ?? (this.noBundled ? undefined : this.bundled);
    const notes = this.#startNotes(language, words);
    const content = data
      ? this.content(data as Dataset, language)
      : state === 'none'
        ? html`<p>${words.empty}</p>`
        : nothing;
    const message =
      state === 'loading' ? words.loading : state !== 'failed' ? '' : data ? words.failed : words.failedEmpty;
    return html`<div class="root" lang=${language}>
      ${this.slotted('before')}${content}${notes && data?.sources ? notes.render(data.sources) : nothing}
      ${this.src ? html`<p class="status" role="status" part="status">${message}</p>` : nothing}${this.slotted('after')}
    </div>`;
  }

  /** The last of `data` that could be read: what can't is not shown, and what was before stays. */
  #readGiven(): Dataset | undefined {
    const given: unknown = this.data ?? undefined;
    if (given !== this.#given) {
      this.#given = given;
      const result = given === undefined ? undefined : read(given);
      if (!result?.valid && result)
        warn(this, `data can't be shown: ${problemOf(result)}. What was shown before stays.`);
      else this.#read = result?.data;
    }
    return this.#read;
  }

  #slotChanged = (): void => {
    this.requestUpdate();
  };

  #startNotes(language: string, words: typeof sharedDanish): Notes | undefined {
    const name = this.id || `${(this.constructor as typeof KlimaElement).tag}${this.#suffix}`;
    return (this.#notes = this.showSources ? new Notes(language, words, name) : undefined);
  }

  protected override firstUpdated(): void {
    const was = this.#focused;
    if (!was) return;
    this.#focused = undefined;
    const same = [...this.renderRoot.querySelectorAll<HTMLElement>(was.localName)].find(
      ({ textContent }) => textContent.trim() === was.textContent.trim(),
    );
    same?.focus({ preventScroll: true });
  }

  /** The collections of the bundled data that the element shows. */
  protected abstract readonly bundled: Partial<Dataset>;

  /** The element's content from data, in a language. */
  protected abstract content(data: Dataset, language: string): unknown;

  /** The element's words in a language. */
  protected words<Words extends object>(name: string, language: string, danish: Words): Words {
    return wordsFor(language, name, danish);
  }

  /** The words that all elements share. */
  protected shared(language: string): typeof sharedDanish {
    return this.words('shared', language, sharedDanish);
  }

  /** The element's heading, or one the given number of levels below it. */
  protected heading(content: unknown, below = 0): TemplateResult {
    return heading(this.level + below, content);
  }

  /** The level of the element's heading. */
  protected get level(): number {
    return choose(this, 'heading-level', this.headingLevel, headingLevels);
  }

  /** The mark of a fact's note, where notes are shown. */
  protected mark(fact: Provenance): TemplateResult | typeof nothing {
    return this.#notes?.mark(fact) ?? nothing;
  }

  /** A place the page can fill, with what stands there when it doesn't. */
  protected slotted(name: string, fallback: unknown = nothing): unknown {
    if (onServer) return html`<slot name=${name}>${fallback}</slot>`;
    const given = (this.#slotted ?? [...this.children]).filter(({ slot }) => slot === name);
    if (this.#slotted) return given.length ? given : fallback;
    // Beside the slot, not in it: monitoring tools read what a slot holds, but not what it falls back to.
    return html`<slot name=${name} @slotchange=${this.#slotChanged}></slot>${given.length ? nothing : fallback}`;
  }
}

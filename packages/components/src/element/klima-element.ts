import type { Dataset } from '@klimaindsats/data';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import type { DataErrorEvent, DataLoadEvent } from '../internal/data.events.ts';
import type { Cited, Fact, Spoken } from '../internal/facts.ts';
import {
  elements,
  type Features,
  features,
  type Footnotes,
  type LightRoot,
  type LiveDataState,
} from '../internal/features.ts';
import { choose, flag } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { version } from '../internal/version.ts';
import { formatTime } from '../words/formats.ts';
import { sharedDanish } from '../words/shared.da.ts';
import { say, wordsFor } from '../words/words.ts';
import { headingOf } from './heading.ts';
import { keepReader } from './keep-reader.ts';
import { warnOfMissing } from './warn-of-missing.ts';

const headingLevels = [2, 1, 3, 4, 5, 6] as const;

/**
 * What every element shares: language, heading level, data and where it is from, and rendering into a shadow root or the
 * page. Every option is a plain string attribute; an option that isn't known falls back to the default and warns once.
 * What is being rendered is on the element: its words, and `say` and `time`, which write in the language being rendered.
 *
 * `render()` and what it calls use no DOM, so that the same templates can be rendered to HTML on a server.
 */
export abstract class KlimaElement<Shown extends Cited = Cited, Words extends object = object> extends LitElement {
  /** The version of the package the class comes from. */
  static readonly version = version;

  /** The tag without its prefix. */
  static readonly tag: string;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    light: { converter: flag },
    noBundled: { attribute: 'no-bundled', converter: flag },
    showSources: { attribute: 'show-sources', converter: flag },
    // What is set to the same is asked for again.
    src: { hasChanged: () => true },
  };

  /** @internal The options that need a feature, by the feature. */
  static readonly needs: Readonly<Partial<Record<keyof Features, readonly string[]>>> = {
    liveData: ['data', 'src', 'noBundled'],
    notes: ['showSources'],
    light: ['light'],
  };

  /** The data to show, in place of the bundled data and of what `src` names. To show a change, set a new object. */
  declare data: Dataset | undefined;

  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 by default. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}` | undefined;

  /** Whether the element renders into the page, in reach of translation and search, and not into a shadow root. */
  declare light: boolean | undefined;

  /** Whether nothing is shown until `src` has come, for a page where the bundled data would be wrong. */
  declare noBundled: boolean | undefined;

  /** Whether each fact has a note with its source, its date and how sure it is. */
  declare showSources: boolean | undefined;

  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  declare src: string | undefined;

  /** The data set that is shown in place of the bundled data: that of `data`, else the last that `src` gave. */
  get shownData(): Dataset | undefined {
    return this.#live?.dataset;
  }

  /** Whether the file that `src` names is on its way. */
  get dataAwaited(): boolean {
    return !!this.#live?.isLoading;
  }

  /**
   * The event that says what became of the file that `src` names, once the file has come or failed, for code that
   * listens too late. Undefined without a `src`. It never rejects.
   */
  get dataSettled(): Promise<DataLoadEvent | DataErrorEvent | undefined> {
    return this.updateComplete.then(() => this.#live?.outcome);
  }

  /** The element's words in Danish; another language's are registered. */
  protected abstract readonly danish: Words;

  /** @internal What the ids of a whole begin with that the element is a part of, and that says what is true of both. */
  whole = '';

  #speaker: ReturnType<Features['language']> | undefined;
  #live: LiveDataState | undefined;
  #light: LightRoot | undefined;
  #notes: Footnotes | undefined;
  #giveFocus: (() => void) | undefined;

  /** Another document has taken the element in. */
  adoptedCallback(): void {
    features.adoptAgain?.(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    elements.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    elements.delete(this);
  }

  /**
   * Fetches the file that `src` names again, and shows it if it has changed; what is shown stays until then. Where
   * several elements show the file, it is fetched once.
   */
  async refresh(): Promise<void> {
    await this.#live?.refresh();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered is replaced: declarative shadow root or plain content.
    this.#giveFocus = keepReader(this, this.shadowRoot);
    features.keepPlace?.(this);
    features.giveBackPage?.(this);
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override updated(): void {
    this.#giveFocus?.();
    this.#giveFocus = undefined;
  }

  protected override willUpdate(changed?: ReadonlyMap<PropertyKey, unknown>): void {
    if (!onServer) warnOfMissing(this);
    if (!onServer && this.hasUpdated) this.#giveFocus = keepReader(this, this.#light ? null : this.shadowRoot);
    // A feature is attached when it is first there: one that comes late reaches the elements that are on the page.
    this.#speaker ??= features.language?.(this);
    this.#live ??= features.liveData?.(this);
    if (!this.light) this.#light?.end();
    this.#light = this.light && !onServer ? (this.#light ?? features.light?.(this)) : undefined;
    const name = this.id || this.whole + (this.constructor as typeof KlimaElement).tag + (this.#light?.suffix ?? '');
    this.#notes = this.showSources ? features.notes?.(name) : undefined;
    if (changed?.has('src') && changed.get('src') === this.src) void this.#live?.refresh();
    // A server renders without the cycle of updates that asks controllers in a page.
    if (onServer) for (const feature of [this.#speaker, this.#live]) feature?.hostUpdate();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const live = this.#live;
    // A data set has all that any element shows of it.
    const data =
      (live?.dataset as Shown | undefined) ?? (this.noBundled || live?.isUnreadable ? undefined : this.bundled);
    const content = data
      ? this.content(data)
      : live?.isAwaited
        ? nothing
        : html`<p>${wordsFor(language, 'shared', sharedDanish).empty}</p>`;
    const notes = data && this.#notes?.render(data.sources, language);
    const status = live?.status(language, !!data);
    const remark = data && !this.whole ? live?.remark(language) : nothing;
    return html`<div class="root" lang=${language} @slotchange=${() => this.requestUpdate()}>
      ${this.slotted('before')}${content}${remark} ${notes} ${status}${this.slotted('after')}
    </div>`;
  }

  /** What the element shows of the published data. */
  protected abstract readonly bundled: Shown;

  /** The element's content from data. */
  protected abstract content(data: Shown): unknown;

  /** The language being rendered. */
  protected get language(): string {
    return this.#speaker?.language ?? 'da';
  }

  /** The element's words in the language being rendered. */
  protected get words(): Words {
    return wordsFor(this.language, (this.constructor as typeof KlimaElement).tag, this.danish);
  }

  /** A text of the data in the language being rendered. */
  protected say(text: Spoken): string {
    return say(text, this.language);
  }

  /** A time of the data as a person writes it in the language being rendered. */
  protected time(time: string): string {
    return formatTime(time, this.language);
  }

  /** The element's heading, or one the given number of levels below it. */
  protected heading(content: unknown, below = 0): TemplateResult {
    return headingOf(this.level + below)(content);
  }

  /** The level of the element's heading. */
  protected get level(): number {
    return choose(this, 'heading-level', this.headingLevel, headingLevels);
  }

  /** The mark of a fact's note, where notes are shown. */
  protected footnote(fact: Fact): TemplateResult | undefined {
    return this.#notes?.footnote(fact, this.language);
  }

  /** The mark of a note that several facts share; nothing where they differ. */
  protected footnoteOfAll(facts: readonly Fact[]): readonly (TemplateResult | undefined)[] {
    const [first] = facts;
    return first && this.#notes?.isOne(facts) ? [this.footnote(first)] : [];
  }

  /** Whether the data is kept up to date, so that it tells of today. */
  protected get isKept(): boolean {
    return !!this.#live?.review?.kept;
  }

  /** A remark on the age of facts; nothing where their publisher has reviewed them, which is said instead. */
  protected unlessReviewed(remark: unknown): unknown {
    return this.#live?.review ? nothing : remark;
  }

  /** A remark below what it is about. */
  protected note(text: unknown): TemplateResult {
    return html`<p class="note">${text}</p>`;
  }

  /** A place the page can fill, with what stands there when it doesn't. */
  protected slotted(name: string, fallback: unknown = nothing): unknown {
    if (onServer) return html`<slot name=${name}>${fallback}</slot>`;
    if (this.#light) return this.#light.slotted(name, fallback);
    // Beside the slot, not in it: monitoring tools read what a slot holds, but not what it falls back to.
    return html`<slot name=${name}></slot>${this.isFilled(name) ? nothing : fallback}`;
  }

  /** Whether the page has filled a place, as far as a server knows. */
  protected isFilled(name: string): boolean {
    return !onServer && !!this.querySelector(`:scope > [slot="${name}"]`);
  }
}

import type { Alternative, Dataset, Figure, Statement } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { facts } from '../../facts/dk2020.js';
import { baseStyles } from '../internal/base.styles.ts';
import { formatNumber, formatTime } from '../internal/formats.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { chooseSome, flag } from '../internal/options.ts';
import { say, wordsFor } from '../internal/words.ts';
import { danish } from './dk2020.da.ts';
import { styles } from './dk2020.styles.ts';
import { keyFigures } from './key-figures.ts';

/** A part of the explainer: a topic of the statements, or the figures. */
export type Dk2020Section = Statement['topic'] | 'figures';

const allSections: readonly Dk2020Section[] = ['about', 'commitment', 'plan', 'people', 'figures', 'after'];

/**
 * Explains DK2020: what it was, what a municipality took on, how a plan was made, who stood behind it, the figures with
 * their dates, and what came after.
 *
 * ```html
 * <klima-dk2020 sections="about figures after" show-sources></klima-dk2020>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - A heading: the element's own, or a section's.
 * @csspart section - A section.
 * @csspart figure - A key figure.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class Dk2020 extends KlimaElement {
  static override readonly tag = 'dk2020';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    fold: { type: Boolean, converter: flag },
    sections: {},
  };

  /** Whether each section can be folded, and is until it is opened. On paper all are unfolded. */
  declare fold: boolean | undefined;

  /** The sections to show, in that order, with spaces between. All where nothing else is said. */
  declare sections: string | undefined;

  protected override readonly bundled = facts;

  #opened: readonly HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  protected override content(data: Dataset, language: string): TemplateResult {
    const words = wordsFor(language, 'dk2020', danish);
    const programme = data.programmes.find(({ id }) => id === 'dk2020');
    const told = new Set(['dk2020', programme?.basedOn, programme?.succeededBy]);
    const facts = data.statements.filter((statement) => told.has(statement.programme));
    const sections = chooseSome(this, 'sections', this.sections, allSections).map((section) =>
      this.#renderSection(section, facts, data.figures, language),
    );
    const seedTimes = new Set(facts.filter(({ status }) => status === 'seed').map(({ asOf }) => asOf));
    return html`
      ${this.slotted('heading', programme ? this.heading(say(programme.name, language)) : nothing)}
      ${sections.every((section) => section === nothing) ? html`<p>${words.empty}</p>` : sections}
      ${[...seedTimes].map((time) => this.note(words.asOf(formatTime(time, language))))}
    `;
  }

  #renderSection(section: Dk2020Section, facts: readonly Statement[], all: readonly Figure[], language: string) {
    const words = wordsFor(language, 'dk2020', danish);
    const body =
      section === 'figures'
        ? this.#renderFigures(all, words, language)
        : facts
            .filter(({ topic }) => topic === section)
            .map((fact) => html`<p>${say(fact.text, language)}${this.mark(fact)}</p>`);
    if (Array.isArray(body) && !body.length) return nothing;
    const heading = this.heading(words[section], 1);
    return this.fold
      ? html`<details class="section" part="section">
          <summary>${heading}</summary>
          <div class="body">${body}</div>
        </details>`
      : html`<div class="section" part="section">${heading}${body}</div>`;
  }

  #renderFigures(all: readonly Figure[], words: typeof danish, language: string) {
    const byId = new Map(all.map((figure) => [figure.id, figure]));
    const key = keyFigures.flatMap((id) => byId.get(id) ?? []);
    const shown = key.length ? key : all;
    if (!shown.length) return [];
    return html`<ul class="figures" role="list">
      ${shown.map((figure) => this.#renderFigure(figure, byId.get(figure.of ?? ''), words, language))}
    </ul>`;
  }

  #renderFigure(figure: Figure, whole: Figure | undefined, words: typeof danish, language: string): TemplateResult {
    const number = (value: number): string => (figure.unit === 'year' ? `${value}` : formatNumber(value, language));
    const readings = [figure, ...(figure.alternatives ?? [])].toSorted((a, b) => a.value - b.value);
    const all = readings.map(({ value }) => number(value));
    const last = all.pop() ?? '';
    const values = all.length ? `${all.join(', ')} ${words.or} ${last}` : last;
    const isConflicting = figure.status === 'conflicting';
    return html`<li class="figure" part="figure">
      <p>
        <strong class="value">${whole ? words.of(values, number(whole.value)) : values}</strong>
        ${say(figure.label, language)}${isConflicting ? nothing : this.mark(figure)}
      </p>
      ${
        isConflicting
          ? html`${this.note(figure.note ? say(figure.note, language) : nothing)}
              <ul role="list">
                ${readings.map((reading) => this.#renderReading(reading, reading === figure, number, language))}
              </ul>`
          : this.note(formatTime(figure.asOf, language))
      }
    </li>`;
  }

  /** One of the values that sources give for a figure. The note of the figure itself stands above them all. */
  #renderReading(
    reading: Alternative,
    isFigure: boolean,
    number: (value: number) => string,
    language: string,
  ): TemplateResult {
    const { value, asOf, note } = reading;
    return html`<li class="note">
      ${number(value)} (${formatTime(asOf, language)}).
      ${note && !isFigure ? say(note, language) : nothing}${this.mark(reading)}
    </li>`;
  }

  #unfold = (): void => {
    this.#opened = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  #foldAgain = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}

import { readingsOf, seriesOf, type Statement, statementsOf, toldIn } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { facts } from '../generated/facts/dk2020.ts';
import { features, type Measures } from '../internal/features.ts';
import { chooseRegion, chooseSome, flag } from '../internal/options.ts';
import { warn } from '../internal/warn.ts';
import { formatNumber } from '../words/formats.ts';
import { danish } from './dk2020.da.ts';
import type { Dk2020Facts } from './dk2020.facts.ts';
import { styles } from './dk2020.styles.ts';

type Figure = Dk2020Facts['figures'][number];
type Reading = ReturnType<typeof readingsOf<Figure>>[number];

/** A part of the explainer: a topic of the statements, or the figures. */
export type Dk2020Section = Statement['topic'] | 'figures';

const printing = ['beforeprint', 'afterprint'] as const;

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
 * @csspart trend - The chart and the table of a figure over time.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links and marks, adjusted to keep its contrast.
 */
export class Dk2020Explainer extends KlimaElement<Dk2020Facts, typeof danish> {
  static override readonly tag = 'dk2020';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    fold: { converter: flag },
    region: {},
    sections: {},
  };

  /** Whether each section is folded until the reader opens it. On paper all are unfolded. */
  declare fold: boolean | undefined;

  /**
   * The region whose facts are shown beside the whole country's, by code or name, or `country` for none: `1082`,
   * `Midtjylland`. By default the initiative's own.
   */
  declare region: string | undefined;

  /** The sections to show, in that order, with spaces between. All by default. */
  declare sections: string | undefined;

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  #opened: Iterable<HTMLDetailsElement> = [];

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of printing) window.addEventListener(event, this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of printing) window.removeEventListener(event, this.#unfold);
  }

  protected override content(data: Dk2020Facts): TemplateResult {
    const programme = data.programmes.find(({ id }) => id === 'dk2020');
    const region = chooseRegion(this, this.region, data);
    const code = region === 'country' ? undefined : region?.id;
    const told = toldIn(statementsOf(data, 'dk2020'), code);
    const chosen = chooseSome(this, 'sections', this.sections, allSections);
    const sections = chosen.map((section) =>
      this.#renderSection(section, told, () => this.#renderFigures(data, code), !!programme),
    );
    const seeds = told.filter(({ status, topic }) => status === 'seed' && chosen.includes(topic));
    const seedTimes = new Set(seeds.map(({ asOf }) => asOf));
    return html`
      ${this.slotted('heading', programme ? this.heading(this.say(programme.name)) : nothing)}
      ${sections.every((section) => section === nothing) ? html`<p>${this.words.empty}</p>` : sections}
      ${this.unlessReviewed([...seedTimes].map((time) => this.note(this.words.asOf(this.time(time)))))}
    `;
  }

  #renderSection(
    section: Dk2020Section,
    told: readonly Dk2020Facts['statements'][number][],
    renderFigures: () => unknown,
    isBelow: boolean,
  ) {
    const body =
      section === 'figures'
        ? renderFigures()
        : told
            .filter(({ topic }) => topic === section)
            .map((fact) => html`<p>${this.say(fact.text)}${this.footnote(fact)}</p>`);
    if (Array.isArray(body) && !body.length) return nothing;
    // The figures of a register that isn't about DK2020 have a heading of their own, and none above it.
    const heading = this.heading(isBelow ? this.words[section] : this.words.otherFigures, Number(isBelow));
    return this.fold
      ? html`<details class="section" part="section">
          <summary>${heading}</summary>
          <div class="body">${body}</div>
        </details>`
      : html`<div class="section" part="section">${heading}${body}</div>`;
  }

  /** The key figures of the country and a region; where data says of none that it is one, all. */
  #renderFigures(data: Dk2020Facts, region: string | undefined) {
    const figures = toldIn(data.figures, region);
    const key = toldIn(seriesOf(data, 'key'), region);
    const all = key.length ? key : figures;
    const measures = features.measures?.(figures, this.language);
    // A number without its unit would say something else, so it is left out.
    const shown =
      measures?.heads(all) ??
      all.filter(
        ({ unit }) =>
          /^(municip|year)/.test(unit) ||
          warn(this, `unit="${unit}" needs use(measures), both from @klimaindsats/components.`),
      );
    if (!shown.length) return [];
    return html`<ul class="figures" role="list">
      ${shown.map((figure) =>
        this.#renderFigure(
          figure,
          figures.find(({ id }) => id === figure.of),
          measures,
        ),
      )}
    </ul>`;
  }

  #renderFigure(figure: Figure, whole: Figure | undefined, measures: Measures | undefined): TemplateResult {
    const { words } = this;
    const number = (value: number, of = figure): string =>
      measures?.write(of, value) ?? (of.unit === 'year' ? `${value}` : formatNumber(value, this.language));
    const readings = readingsOf(figure).toSorted((a, b) => a.value - b.value);
    const all = readings.map(({ value }) => number(value));
    const last = all.pop() ?? '';
    const values = all.length ? `${all.join(', ')} ${words.or} ${last}` : last;
    const isConflicting = figure.status === 'conflicting';
    return html`<li class="figure" part="figure">
      <p>
        <strong class="value${all.length ? ' several' : ''}">${whole ? words.of(values, number(whole.value, whole)) : values}</strong>${` ${this.say(figure.label)}`}${isConflicting ? nothing : this.footnote(figure)}
      </p>
      ${
        isConflicting
          ? html`${this.note(figure.note ? this.say(figure.note) : nothing)}
              <ul role="list">
                ${readings.map((reading) => this.#renderReading(reading, reading === figure, number))}
              </ul>`
          : this.note(measures ? measures.about(figure) : this.time(figure.asOf))
      }
      ${measures?.more(figure, (fact) => this.footnote(fact))}
    </li>`;
  }

  /** One of the values that sources give for a figure. The note of the figure itself stands above them all. */
  #renderReading(reading: Reading, isFigure: boolean, number: (value: number) => string): TemplateResult {
    const { value, asOf, note } = reading;
    return html`<li class="note">
      ${number(value)} (${this.time(asOf)}).
      ${note && !isFigure ? this.say(note) : nothing}${this.footnote(reading)}
    </li>`;
  }

  /** Unfolds what is folded before it is printed, and folds it again afterwards. */
  #unfold = ({ type }: Event): void => {
    const isBefore = type === printing[0];
    if (isBefore) this.#opened = this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of this.#opened) details.open = isBefore;
  };
}

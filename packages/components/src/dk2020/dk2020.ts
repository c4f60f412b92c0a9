import { figures, programmes, statements } from '@klimaindsats/data';
import type { Dataset, Figure, Statement } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/dates.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { say } from '../internal/language.ts';
import { warn } from '../internal/warn.ts';
import { danish } from './dk2020.da.ts';
import { styles } from './dk2020.styles.ts';

/** The collections of the data that the explainer is made from. */
export type Dk2020Data = Pick<Dataset, 'figures' | 'programmes' | 'statements'>;

/** A part of the explainer: a topic of the statements, or the figures. */
export type Dk2020Section = Statement['topic'] | 'figures';

const bundled: Dk2020Data = { figures, programmes, statements };

const allSections: readonly Dk2020Section[] = ['about', 'commitment', 'plan', 'people', 'figures', 'after'];

/** The figures a reader takes in at a glance, in the order of time. */
const keyFigures = ['pilots-country', 'round-1-country', 'round-2-country', 'joined-region', 'plans-approved', 'alliance-members'];

/**
 * Explains DK2020: what it was, what a municipality took on, how a plan is made, who stood behind it, the figures with
 * their dates, and what came after.
 *
 * ```html
 * <klima-dk2020 sections="about figures after"></klima-dk2020>
 * ```
 *
 * @csspart heading - A heading: the element's own, or a section's.
 * @csspart section - A section.
 * @csspart figure - A key figure.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class Dk2020 extends KlimaElement {
  static readonly tag = 'dk2020';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    ...KlimaElement.properties,
    data: { attribute: false },
    fold: { type: Boolean },
    sections: {},
  };

  /** The data to show in place of the bundled. */
  declare data: Dk2020Data | undefined;

  /** Whether each section can be folded, and is until it is opened. */
  declare fold: boolean | undefined;

  /** The sections to show, in that order, with spaces between. All where nothing else is said. */
  declare sections: string | undefined;

  protected override content(language: string): TemplateResult {
    const data = this.data ?? bundled;
    const words = this.words('dk2020', language, danish);
    const programme = data.programmes.find(({ id }) => id === 'dk2020');
    const sections = this.#sections().map((section) => this.#renderSection(section, data, words, language));
    const isEmpty = sections.every((section) => section === nothing);
    const seedTimes = new Set(data.statements.filter(({ status }) => status === 'seed').map(({ asOf }) => asOf));
    return html`
      ${programme ? this.heading(say(programme.name, language)) : nothing}
      ${isEmpty ? html`<p>${words.empty}</p>` : sections}
      ${[...seedTimes].map(
        (time) => html`<p class="note">${words.asOf(formatTime(time, language, words.between))}</p>`,
      )}
    `;
  }

  #renderSection(section: Dk2020Section, data: Dk2020Data, words: typeof danish, language: string) {
    const body =
      section === 'figures'
        ? renderFigures(data.figures, words, language)
        : data.statements
            .filter(({ topic }) => topic === section)
            .map(({ text }) => html`<p>${say(text, language)}</p>`);
    if (Array.isArray(body) && !body.length) return nothing;
    const heading = this.heading(words[section], 1);
    return this.fold
      ? html`<details class="section" part="section"><summary>${heading}</summary><div class="body">${body}</div></details>`
      : html`<div class="section" part="section">${heading}${body}</div>`;
  }

  #sections(): readonly Dk2020Section[] {
    const given = this.sections?.split(/[\s,]+/).filter(Boolean) ?? [];
    const known = given.filter((name): name is Dk2020Section => (allSections as readonly string[]).includes(name));
    if (known.length < given.length) {
      warn(this, `sections="${String(this.sections)}" holds one that is not known. Use some of: ${allSections.join(', ')}.`);
    }
    return known.length ? known : allSections;
  }
}

function renderFigures(all: readonly Figure[], words: typeof danish, language: string) {
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const chosen = keyFigures.flatMap((id) => byId.get(id) ?? []);
  const shown = chosen.length ? chosen : all;
  if (!shown.length) return [];
  return html`<ul class="figures" role="list">
    ${shown.map((figure) => renderFigure(figure, byId.get(figure.of ?? ''), words, language))}
  </ul>`;
}

function renderFigure(figure: Figure, whole: Figure | undefined, words: typeof danish, language: string): TemplateResult {
  const number = new Intl.NumberFormat(language, { useGrouping: figure.unit !== 'year' });
  const readings = [figure, ...(figure.alternatives ?? [])].toSorted((a, b) => a.value - b.value);
  const values = new Intl.ListFormat(language, { type: 'disjunction' }).format(readings.map(({ value }) => number.format(value)));
  const time = (asOf: string) => formatTime(asOf, language, words.between);
  return html`<li class="figure" part="figure">
    <p>
      <strong class="value">${whole ? words.of(values, number.format(whole.value)) : values}</strong>
      ${say(figure.label, language)}
    </p>
    ${figure.status === 'conflicting'
      ? html`${figure.note ? html`<p class="note">${say(figure.note, language)}</p>` : nothing}
          <ul role="list">
            ${readings.map(
              ({ value, asOf, note }) =>
                html`<li class="note">${number.format(value)}: ${time(asOf)}. ${note && note !== figure.note ? say(note, language) : nothing}</li>`,
            )}
          </ul>`
      : html`<p class="note">${time(figure.asOf)}</p>`}
  </li>`;
}

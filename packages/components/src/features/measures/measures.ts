import { readingsOf, trendsOf } from '@klimaindsats/data';
import { spanOf } from '@klimaindsats/data/edtf';
import { html, nothing, type TemplateResult } from 'lit';

import type { Fact } from '../../internal/facts.ts';
import type { Feature, Measured, Measures as MeasuresOfRendering } from '../../internal/features.ts';
import { unlessPlain } from '../../internal/plain.ts';
import { formatTime } from '../../words/formats.ts';
import { sayWhen } from '../../words/when.ts';
import { capitalize, say, wordsFor } from '../../words/words.ts';
import { chartOf } from './chart.ts';
import { measuresDanish } from './measures.da.ts';
import { styles } from './measures.styles.ts';
import { writeValue } from './write-value.ts';

/** Brings figures with units, and those that are one thing at several times as a chart and a table. */
export const measures: Feature<'measures'> = {
  measures: (figures, language) => new Measures(figures, language),
  styles,
};

/** Writes the figures of one rendering. */
class Measures implements MeasuresOfRendering {
  readonly #trends: readonly (readonly Measured[])[];
  readonly #language: string;

  constructor(figures: readonly Measured[], language: string) {
    this.#trends = trendsOf({ figures })
      .map((trend) => trend.figures)
      .filter(({ length }) => length > 1);
    this.#language = language;
  }

  heads<Shown extends Measured>(shown: readonly Shown[]): readonly Shown[] {
    const heads = this.#trends.flatMap((trend) => {
      const of = trend.filter((figure): figure is Shown => (shown as readonly Measured[]).includes(figure));
      return of.findLast(({ nature }) => nature !== 'target') ?? of[0] ?? [];
    });
    return [...shown.filter((figure) => !this.#trendOf(figure)), ...heads];
  }

  write(figure: Measured, value: number): string {
    const trend = this.#trendOf(figure)?.flatMap((one) => readingsOf(one).map((reading) => reading.value));
    return writeValue(figure, value, this.#language, trend);
  }

  about({ nature, period, baseYear, asOf }: Measured): string {
    const words = this.#words;
    const time = period === 'unknown' ? undefined : period;
    const said = time ? this.#aboutTime(time, nature) : nature && words[nature];
    const parts = [said, baseYear && words.comparedWith(baseYear)].filter(Boolean);
    if (time) return parts.join(', ');
    // Of what has no time, there is the time at which it was said.
    const isKnown = parts.length && asOf !== 'unknown';
    return [
      ...parts,
      isKnown ? words.statedAt(sayWhen(asOf, this.#language, words)) : formatTime(asOf, this.#language),
    ].join(', ');
  }

  more(figure: Measured, footnote: (fact: Fact) => unknown): unknown {
    const trend = this.#trendOf(figure);
    const isOpen = figure.status === 'conflicting' && figure.period;
    return html`${isOpen ? html`<p class="note">${this.about(figure)}</p>` : nothing}
    ${trend && this.#renderTrend(figure, trend, footnote)}`;
  }

  /** The time that a value is of, and whether it is a target: `målt i 2025`. */
  #aboutTime(period: string, nature: Measured['nature']): string {
    const words = this.#words;
    const time = this.#say(period);
    const isInterval = period.includes('/');
    if (nature === 'measured') {
      return words.measuredAt(isInterval ? time : sayWhen(period, this.#language, words));
    }
    if (nature === 'target') return isInterval ? words.targetDuring(time) : words.targetFor(time);
    return time;
  }

  #renderTrend(head: Measured, figures: readonly Measured[], footnote: (fact: Fact) => unknown): TemplateResult {
    const words = this.#words;
    const hasNatures = figures.some(({ nature }) => nature);
    const subject = [say(head.label, this.#language), head.baseYear && words.comparedWith(head.baseYear)];
    return html`<div class="trend" part="trend">
      ${unlessPlain(this.#renderChart(figures))}
      <table>
        <caption>
          ${words.trend(subject.filter(Boolean).join(', '))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.period}</th>
            <th scope="col">${words.value}</th>
            ${hasNatures ? html`<th scope="col">${words.nature}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure) => this.#renderRow(figure, hasNatures, footnote))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(figure: Measured, hasNatures: boolean, footnote: (fact: Fact) => unknown): TemplateResult {
    const { nature, note, period, status } = figure;
    const readings = readingsOf(figure).toSorted((one, other) => one.value - other.value);
    const values = new Intl.ListFormat(this.#language, { type: 'disjunction' }).format(
      readings.map(({ value }) => this.write(figure, value)),
    );
    return html`<tr>
      <th scope="row" role="rowheader">${period ? capitalize(this.#say(period)) : '–'}</th>
      <td>
        <bdi>${values}</bdi>${readings.map(footnote)}
        ${status === 'conflicting' && note ? html`<p class="note">${say(note, this.#language)}</p>` : nothing}
      </td>
      ${
        hasNatures
          ? html`<td>
              ${
                nature
                  ? html`${unlessPlain(html`<span aria-hidden="true">${nature === 'target' ? '□' : '●'}</span>`)}
                    ${capitalize(this.#words[nature])}`
                  : nothing
              }
            </td>`
          : nothing
      }
    </tr>`;
  }

  /** The chart says nothing that the table beside it doesn't. */
  #renderChart(figures: readonly Measured[]): TemplateResult | typeof nothing {
    const timed = figures.filter(({ period }) => period && spanOf(period));
    const chart = chartOf(
      timed.map((figure) => ({
        time: middleOf(figure.period ?? ''),
        values: readingsOf(figure).map(({ value }) => value),
        isTarget: figure.nature === 'target',
      })),
    );
    const [first] = timed;
    const last = timed.at(-1);
    // What is of several units, which is a mistake, has no common scale.
    const isOfOne = figures.every((figure) => this.write(figure, 0) === this.write(first ?? figure, 0));
    if (!chart || !first || !last || !isOfOne) return nothing;
    const edge = (value: number) => (value ? html`<p>${this.write(first, value)}</p>` : nothing);
    return html`<div class="chart" aria-hidden="true">
      ${edge(chart.top)}
      <svg><text y="${chart.zero}%" dy="0.35em">0</text></svg>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="grid" d="M0 0H100M0 100H100" />
        <path class="zero" d="M0 ${chart.zero}H100" />
        <path d=${chart.line} />
        <path class="ahead" d=${chart.ahead} />
        <path class="dots" d=${chart.dots} />
        <path class="squares" d=${chart.squares} />
        <path class="holes" d=${chart.squares} />
      </svg>
      ${edge(chart.bottom)}
      <p><span>${this.#shortly(first.period)}</span><span>${this.#shortly(last.period)}</span></p>
    </div>`;
  }

  #trendOf(figure: Measured): readonly Measured[] | undefined {
    return this.#trends.find((trend) => trend.includes(figure));
  }

  get #words(): typeof measuresDanish {
    return wordsFor(this.#language, 'measures', measuresDanish);
  }

  /** The time that a value is of: `2025`, `fra december 2023 til december 2025`. */
  #say(period: string): string {
    const [from = '', to] = period.split('/');
    return to
      ? this.#words.during(formatTime(from, this.#language), formatTime(to, this.#language))
      : formatTime(period, this.#language);
  }

  /** The same, where there is room for a date: of an interval, its years. */
  #shortly(period = ''): string {
    const [from = '', to] = period.split('/');
    const years = [...new Set([from, to ?? from].map((date) => date.slice(0, 4)))];
    return to ? years.join('–') : formatTime(from, this.#language);
  }
}

/** The middle of a time, in milliseconds since 1970. */
function middleOf(period: string): number {
  const { first, last } = spanOf(period) ?? { first: '', last: '' };
  return (Date.parse(first) + Date.parse(last)) / 2;
}

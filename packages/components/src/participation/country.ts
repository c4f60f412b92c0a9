import { leastAndMost, partsOf, readingsOf, seriesOf } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';

import type { Fact } from '../internal/facts.ts';
import { unlessPlain } from '../internal/plain.ts';
import type { ParticipationFacts } from './participation.facts.ts';

type Figure = ParticipationFacts['figures'][number];

/** A count of municipalities as the sources have it. */
export interface Count {
  readonly figure: Figure;
  /** What the sources give for the count, and for those of its parts about which they disagree. */
  readonly readings: readonly Fact[];
  /** What tells when it was and why it isn't certain: the part that sources disagree about, else the count itself. */
  readonly told: Figure;
  /** The least and the most that the sources allow. */
  readonly least: number;
  readonly most: number;
  /** The count of all there are, where the count says what it is a part of. */
  readonly whole: Figure | undefined;
}

/** How the number grew of those who joined a programme, in the order of time. */
export function countsOf(data: Pick<ParticipationFacts, 'figures'>): readonly Count[] {
  const { figures } = data;
  return seriesOf(data, 'joined').map((figure) => {
    const disputed = partsOf(figure, figures).filter(({ alternatives }) => alternatives);
    return {
      figure,
      readings: [figure, ...disputed].flatMap(readingsOf<Figure>),
      told: disputed[0] ?? figure,
      ...leastAndMost(figure, figures),
      whole: figures.find(({ id }) => id === figure.of),
    };
  });
}

/** The texts of a count, above and below its bar. */
export interface Said {
  readonly line: unknown;
  readonly note: unknown;
}

/** Counts as a list of bars below a heading, each with its texts; nothing without counts. */
export function renderCounts(
  counts: readonly Count[],
  heading: TemplateResult,
  sayOf: (count: Count) => Said,
): TemplateResult | typeof nothing {
  if (!counts.length) return nothing;
  const room = Math.max(...counts.map(({ most, whole }) => Math.max(most, whole?.value ?? 0)));
  return html`<div class="country" part="country">
    ${heading}
    <ul role="list">
      ${counts.map((count) => {
        const { line, note } = sayOf(count);
        return html`<li>
          <p>${line}</p>
          ${unlessPlain(html`<svg
            viewBox="0 0 ${room} 1"
            width="100%"
            height="12"
            preserveAspectRatio="none"
            fill="currentColor"
            aria-hidden="true"
          >
            <rect class="bar" width=${count.least} height="1" />
            <rect class="doubt" x=${count.least} width=${count.most - count.least} height="1" />
          </svg>`)}
          <p class="note">${note}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}

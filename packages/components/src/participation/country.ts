import type { Alternative, Figure, Provenance } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';

import { onServer } from '../internal/platform.ts';
import { say } from '../internal/words.ts';
import { countedFigures } from './counted-figures.ts';

/** A count of the country's municipalities, as the sources have it. */
export interface Count {
  readonly figure: Figure;
  /** The round that the count rests on, where sources disagree about it. */
  readonly round: Figure | undefined;
  /** The least and the most that the sources allow. */
  readonly least: number;
  readonly most: number;
}

/** The counts in the order of time; the last is of approved plans. Those that the data lacks are left out. */
export function countsOf(figures: readonly Figure[]): readonly Count[] {
  const find = (id: string) => figures.find((figure) => figure.id === id);
  const pilots = find('pilots-country')?.value ?? 0;
  return countedFigures.flatMap((id) => {
    const figure = find(id);
    if (!figure) return [];
    // Those who were in before round 2 are the pilots and round 1: its readings are readings of the sum.
    const round = pilots && id.endsWith('2') ? find('round-1-country') : undefined;
    const values = [...readings(figure), ...(round ? readings(round) : [])].map(
      (reading, index) => reading.value + (index && round ? pilots : 0),
    );
    return { figure, round, least: Math.min(...values), most: Math.max(...values) };
  });
}

/** The counts as a list of bars below a heading, each with its number and time in words; nothing without counts. */
export function renderCountry(
  figures: readonly Figure[],
  heading: TemplateResult,
  language: string,
  of: (value: string, whole: number) => string,
  format: (time: string) => string,
  mark: (fact: Provenance) => unknown,
): TemplateResult | typeof nothing {
  const counts = countsOf(figures);
  if (!counts.length) return nothing;
  const whole = Math.max(
    ...figures.map(({ id, value }) => (id === 'municipalities-country' ? value : 0)),
    ...counts.map(({ most }) => most),
  );
  return html`<div class="country" part="country">
    ${heading}
    <ul role="list">
      ${counts.map(({ figure, round, least, most }) => {
        const value = least < most ? `${least}–${most}` : `${most}`;
        const { asOf, note } = round ?? figure;
        return html`<li>
          <p>
            <b>${figure.of ? of(value, whole) : value}</b>
            ${say(figure.label, language)}${[...readings(figure), ...(round ? readings(round) : [])].map(mark)}
          </p>
          <svg
            ?data-needs-styles=${onServer}
            viewBox="0 0 ${whole} 1"
            width="100%"
            height="12"
            preserveAspectRatio="none"
            fill="currentColor"
            aria-hidden="true"
          >
            <rect class="bar ${figure.id}" width=${least} height="1" />
            <rect class="doubt" x=${least} width=${most - least} height="1" />
          </svg>
          <p class="note">${format(asOf)}${note ? `. ${say(note, language)}` : nothing}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What sources give for a figure. */
function readings(figure: Figure): readonly Alternative[] {
  return [figure, ...(figure.alternatives ?? [])];
}

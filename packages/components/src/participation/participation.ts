import { compareDanish } from '@klimaindsats/data';
import type { Dataset } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { facts } from '../../facts/participation.js';
import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/formats.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { choose, flag, ownMunicipality } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { warn } from '../internal/warn.ts';
import { capitalize, say, wordsFor } from '../internal/words.ts';
import { renderCountry } from './country.ts';
import { danish } from './participation.da.ts';
import { styles } from './participation.styles.ts';
import { neighbour, placed, type Point } from './places.ts';
import { rowsAt, type Group, type Row } from './rows.ts';
import { hasEnded, momentsOf } from './state.ts';

const views = ['both', 'map', 'table'] as const;

let instances = 0;

/**
 * Shows which municipalities were in DK2020 and with which cohort they joined, at any time: as a map of tiles, as a
 * table, and how the number grew in the whole country.
 *
 * ```html
 * <klima-participation timeline municipality="0779"></klima-participation>
 * <klima-participation as-of="2020-11-19" view="map" no-country></klima-participation>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - A heading: the element's own, or that of the whole country.
 * @csspart timeline - The choice of a time.
 * @csspart legend - What the colours and shapes mean, with the number of each.
 * @csspart map - The map.
 * @csspart tile - A municipality on the map.
 * @csspart table - The table.
 * @csspart country - The count of the whole country.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links, marks and tiles, adjusted to keep its contrast.
 */
export class Participation extends KlimaElement {
  static override readonly tag = 'participation';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    municipality: {},
    noCountry: { type: Boolean, attribute: 'no-country', converter: flag },
    timeline: { type: Boolean, converter: flag },
    view: {},
    shown: { state: true },
  };

  /** The time shown, a date or an interval in EDTF: `2020-11-19`. The latest the data tells of where nothing else is said. */
  declare asOf: string | undefined;

  /** The page's own municipality, by code or name, which is marked: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** Whether the count of the whole country is left out. */
  declare noCountry: boolean | undefined;

  /** Whether the reader can choose among the times that the data tells of. */
  declare timeline: boolean | undefined;

  /** How the municipalities are shown: as a map, as a table, or as both. */
  declare view: (typeof views)[number] | undefined;

  /** The code of the municipality whose facts stand below the map. */
  declare private shown: string | undefined;

  protected override readonly bundled = facts;

  // Radio buttons of one name are one choice, in the whole tree they stand in.
  readonly #name = `klima-moment-${instances++}`;

  protected override content(data: Dataset, language: string): TemplateResult {
    const words = wordsFor(language, 'participation', danish);
    const id = data.participations[0]?.programme ?? '';
    const programme = data.programmes.find((candidate) => candidate.id === id);
    const name = programme ? say(programme.name, language) : id;
    const heading = this.slotted('heading', this.heading(words.heading(name)));
    if (!id || !data.municipalities.length)
      return html`${heading}
        <p>${words.empty}</p>`;

    const moments = momentsOf(data, id);
    const time = this.#time() ?? moments.at(-1) ?? '9999';
    const { rows, groups } = rowsAt(data, id, time, words, language);
    const own = ownMunicipality(this, this.municipality, data);
    const view = choose(this, 'view', this.view, views);
    const format = (when: string) => capitalize(this.#format(when, language));
    const count = (id: string) => rows.filter(({ group }) => group.id === id).length;
    const joined = rows.length - count('announced') - count('out');
    const unsure = rows.filter(({ isUnsure }) => isUnsure).length;
    return html`
      ${heading}${this.timeline ? this.#renderTimeline(moments, time, words, format) : nothing}
      <p role="status">
        ${words.state(format(time), joined, rows.length, unsure, count('announced'))}${
          hasEnded(programme?.end, time) ? words.ended(name) : nothing
        }
      </p>
      ${this.#renderLegend(groups, rows, unsure, words, view === 'map')}
      <div class="views">
        ${view === 'table' ? nothing : this.#renderMap(rows, own, words, language, view)}
        ${view === 'map' ? nothing : this.#renderTable(rows, own, words, language)}
        ${
          this.noCountry
            ? nothing
            : renderCountry(data.figures, this.heading(words.country(name), 1), language, words.of, format, (fact) =>
                this.mark(fact),
              )
        }
      </div>
    `;
  }

  #renderTimeline(moments: readonly string[], time: string, words: typeof danish, format: (time: string) => string) {
    // Before its script comes the choice can't be made, but its place is kept.
    return html`<fieldset part="timeline" ?data-needs-script=${onServer} @change=${this.#goTo}>
      <legend>${words.moment}</legend>
      ${moments.map(
        (moment) =>
          html`<label>
            <input
              type="radio"
              name=${this.#name}
              .value=${moment}
              ?checked=${moment === time}
              .checked=${moment === time}
            />
            ${format(moment)}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderLegend(groups: readonly Group[], rows: readonly Row[], unsure: number, words: typeof danish, cites: boolean) {
    return html`<ul class="legend" part="legend" role="list">
      ${groups.map((group) => {
        const members = rows.filter((row) => row.group === group);
        if (!members.length && !this.timeline) return nothing;
        return html`<li>
          <span class="key ${group.style}" aria-hidden="true">${group.shape}</span>
          ${group.label}: ${members.length}${cites ? this.#cite(members) : nothing}
        </li>`;
      })}
      ${unsure ? html`<li><span class="key" aria-hidden="true">?</span> ${words.unsure}: ${unsure}</li>` : nothing}
    </ul>`;
  }

  // A list of buttons, so that a screen reader tells all of a tile without leaving its reading mode. One is the stop of
  // the Tab key, and arrows lead to the others, as the WAI-ARIA practice for composites has it (roving tabindex).
  #renderMap(
    rows: readonly Row[],
    own: string | undefined,
    words: typeof danish,
    language: string,
    view: string,
  ): TemplateResult {
    const order = placed(rows);
    const shown = rows.find(({ id }) => id === this.shown) ?? rows.find(({ id }) => id === own);
    const stop = shown ?? order[0]?.[0];
    return html`<div ?data-needs-styles=${onServer && view !== 'map'}>
      <ul
        class="map"
        part="map"
        role="list"
        aria-label=${words.map}
        @click=${this.#show}
        @focusin=${this.#show}
        @pointerover=${this.#show}
        @keydown=${this.#move}
      >
        ${order.map(([row, column]) => {
          const style = `tile ${row.group.style}${row.id === own ? ' own' : ''}`;
          const content = html`<span aria-hidden="true">${row.group.shape}${row.isUnsure ? '?' : nothing}</span>
            ${breakable(row.name)} ${row.id === own ? html`<small>${words.own}</small>` : nothing}`;
          return html`<li class="x${column}">
            ${
              onServer
                ? html`<span class=${style} part="tile">${content}</span>`
                : html`<button
                    class=${style}
                    part="tile"
                    type="button"
                    value=${row.id}
                    tabindex=${row === stop ? 0 : -1}
                    aria-label=${this.#facts(row, own, words, language)}
                  >
                    ${content}
                  </button>`
            }
          </li>`;
        })}
      </ul>
      <p class="note detail" aria-hidden="true">
        ${shown ? this.#facts(shown, own, words, language) : onServer ? nothing : words.hint}
      </p>
    </div>`;
  }

  #renderTable(rows: readonly Row[], own: string | undefined, words: typeof danish, language: string): TemplateResult {
    // Its parts are laid out as blocks where there is little room, and with their roles they stay a table.
    return html`<table part="table" role="table">
      <caption>
        ${words.table}
      </caption>
      <tr role="row">
        ${[words.municipality, words.group, words.when].map((word) => html`<th role="columnheader">${word}</th>`)}
      </tr>
      ${rows
        .toSorted((a, b) => compareDanish(a.name, b.name))
        .map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader">${row.name}${row.id === own ? html` <small>${words.own}</small>` : nothing}</th>
              <td role="cell">
                <span aria-hidden="true">${row.group.shape}${row.isUnsure ? '?' : nothing}</span> ${row.group.label}
              </td>
              <td role="cell">${this.#format(row.since, language)}${this.#cite([row])}</td>
            </tr>`,
        )}
    </table>`;
  }

  #time(): string | undefined {
    const given: unknown = this.asOf ?? '';
    const time = String(given);
    const isTime = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(time) && Date.parse(time.replace(/\/.*/, ''));
    if (isTime) return time;
    if (time)
      warn(
        this,
        `as-of="${time}" is not a date. Write it as 2020, 2020-11-19 or 2020-11-19/2021-09-27. The latest is shown.`,
      );
    return undefined;
  }

  #format(time: string | undefined, language: string): string {
    return time ? formatTime(time, language) : '';
  }

  /** What there is to tell of a municipality: `Skive, din kommune, Runde 1, 2020`. */
  #facts({ id, name, group, since }: Row, own: string | undefined, words: typeof danish, language: string): string {
    return [breakable(name), id === own && words.own.toLowerCase(), group.label, this.#format(since, language)]
      .filter(Boolean)
      .join(', ');
  }

  /** The marks of the facts about municipalities, one for each that differs in where it is from. */
  #cite(rows: readonly Row[]) {
    const facts = rows.flatMap(({ since, participation }) => (since && participation ? [participation] : []));
    const differing = new Map(facts.map((fact) => [`${fact.sources.join()} ${fact.note?.da ?? ''}`, fact]));
    return [...differing.values()].map((fact) => this.mark(fact));
  }

  #goTo(event: Event): void {
    this.asOf = (event.target as HTMLInputElement).value;
  }

  #show(event: Event): void {
    const tile = (event.target as Element).closest('button');
    // The pointer passing by doesn't take the place of a tile that has the focus.
    if (!tile || (event.type === 'pointerover' && tile.closest('ul:focus-within'))) return;
    this.shown = tile.value;
  }

  #move(event: KeyboardEvent): void {
    const tiles = [...(event.currentTarget as Element).querySelectorAll('button')];
    const centres = tiles.map((tile): Point => {
      const { x, y, width, height } = tile.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
    const next = tiles[neighbour(centres, tiles.indexOf(event.target as HTMLButtonElement), event.key)];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  }
}

/** A name that may be broken, with a hyphen, before what Danish towns end in: Skander|borg. */
function breakable(name: string): string {
  return name.replace(/(?<=\w{3})(?=borg|bro|djurs|købing|skov|sted)/, '\u00ad');
}

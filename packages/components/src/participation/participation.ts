import { hasEnded, momentsOf } from '@klimaindsats/data';
import { isTime } from '@klimaindsats/data/edtf';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { searchFieldStyles } from '../element/search-field.styles.ts';
import { facts } from '../generated/facts/participation.ts';
import { linked } from '../internal/linked.ts';
import { choose, chooseRegion, flag, ownMunicipality, textOf, unknownArea } from '../internal/options.ts';
import { unlessPlain } from '../internal/plain.ts';
import { onServer } from '../internal/platform.ts';
import { warn } from '../internal/warn.ts';
import { hasPassed, sayGoals } from '../plan/goals.ts';
import { everAfter, sayWhen } from '../words/when.ts';
import { capitalize } from '../words/words.ts';
import { countsOf, renderCounts } from './country.ts';
import { renderGoals } from './goals.ts';
import { renderLegend, sayTime } from './legend.ts';
import { mapStyles } from './map.styles.ts';
import { renderMap } from './map.ts';
import { danish } from './participation.da.ts';
import type { ParticipationFacts } from './participation.facts.ts';
import { styles } from './participation.styles.ts';
import { type Group, type Row, rowsAt, timesOf, within, yearsOf } from './rows.ts';
import { sayState } from './state.ts';
import { TableView } from './table.ts';

const views = ['both', 'map', 'table', 'goals'] as const;

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
 * @csspart goals - The goals of the climate plans.
 * @csspart filter - The search field of a long table, with its label.
 * @csspart country - The count of the whole country.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links, marks and tiles, adjusted to keep its contrast.
 */
export class ParticipationMap extends KlimaElement<ParticipationFacts, typeof danish> {
  static override readonly tag = 'participation';
  static override styles = [baseStyles, searchFieldStyles, mapStyles, styles];
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    municipality: {},
    noCountry: { attribute: 'no-country', converter: flag },
    region: {},
    timeline: { converter: flag },
    view: {},
    shown: { state: true },
  };

  /** The time shown, a date or an interval in EDTF: `2020-11-19`. By default the latest in the data. */
  declare asOf: string | undefined;

  /** The page's own municipality, by code or name, which is marked: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** Whether the count of the whole country is left out. */
  declare noCountry: boolean | undefined;

  /**
   * The region shown, by code or name, or `country` for all: `1082`, `Midtjylland`. By default that of `municipality`,
   * else the initiative's own. For an unknown region the element says what to write.
   */
  declare region: string | undefined;

  /** Whether the reader can choose among the times in the data. */
  declare timeline: boolean | undefined;

  /** How the municipalities are shown: as a map, as a table, as both, or by the goals of their climate plans. */
  declare view: (typeof views)[number] | undefined;

  /** The code of the municipality whose facts stand below the map. */
  declare private shown: string | undefined;

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  readonly #table = new TableView(this);

  // Radio buttons of one name are one choice, in the whole tree they stand in.
  readonly #name = `klima-moment-${instances++}`;

  protected override content(data: ParticipationFacts): TemplateResult {
    const { words } = this;
    const id = data.participations[0]?.programme ?? '';
    const programme = data.programmes.find((candidate) => candidate.id === id);
    const name = programme ? this.say(programme.name) : id;
    const own = ownMunicipality(this, this.municipality, data);
    const view = choose(this, 'view', this.view, views);
    const region = chooseRegion(this, this.region, data, own);
    const unknown = unknownArea(this, data, region, own);
    const where = unknown ? undefined : region === 'country' ? words.wholeCountry : region?.name;
    const shown = region && region !== 'country' ? within(data, region.id) : data;
    const heading = this.slotted(
      'heading',
      this.heading(view === 'goals' ? words.goalsHeading(where) : words.heading(name, where)),
    );
    if (unknown ?? (!id || !shown.municipalities.length))
      return html`${heading}
        <p>${unknown ? words.unknown(...unknown) : words.empty}</p>`;
    const moments = momentsOf(shown, id);
    const asked = this.#time();
    const time = asked ?? moments.at(-1) ?? everAfter;
    const { rows, groups } = rowsAt(shown, id, time, words, (text) => this.say(text));
    if (view === 'goals')
      return html`${heading}${renderGoals(rows, words, this.language, ({ plan }) => plan && this.footnote(plan))}`;
    const isNow = this.isKept && !asked && !hasEnded(programme, everAfter);
    const when = isNow ? undefined : capitalize(sayWhen(time, this.language, words));
    return html`
      ${heading}${this.timeline ? this.#renderTimeline(moments, time) : nothing}
      <p role="status">
        ${sayState(rows, words, when, where)}${hasEnded(programme, time) ? words.ended(name) : nothing}
      </p>
      ${renderLegend(groups, rows, words.unsure, (some) => [
        sayTime(some, (since) => this.time(since)),
        view === 'map' ? this.#cite(some) : nothing,
      ])}
      <div class="views">
        ${view === 'table' ? nothing : this.#renderMap(rows, own, view)}
        ${view === 'map' ? nothing : this.#renderTable(rows, groups, own)}
        ${this.noCountry ? nothing : this.#renderCountry(data, name)}
      </div>
    `;
  }

  #renderTimeline(moments: readonly string[], time: string) {
    // Before its script comes the choice can't be made, but its place is kept.
    return unlessPlain(html`<fieldset part="timeline" ?data-needs-script=${onServer} @change=${this.#goTo}>
      <legend>${this.words.moment}</legend>
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
            ${capitalize(this.time(moment))}
          </label>`,
      )}
    </fieldset>`);
  }

  #renderMap(rows: readonly Row[], own: string | undefined, view: string): unknown {
    const shown = rows.find(({ id }) => id === this.shown) ?? rows.find(({ id }) => id === own);
    const describe = (row: Row): string => this.#describe(row, own, yearsOf(row.since));
    const { hint, arrows } = this.words;
    const about = [
      shown && `${this.#describe(shown, own, shown.since && this.time(shown.since))}.`,
      !this.shown && !onServer && hint,
    ]
      .filter(Boolean)
      .join(' ');
    const line = onServer ? about : html`${about}<span class="arrows">${` ${arrows}`}</span>`;
    // A server may have nothing to say in the line below, and keeps its place.
    const map = html`<div>
      ${renderMap(rows, own, shown, this.words, describe, (event) => this.#show(event))}
      <p class="note detail">${line}</p>
    </div>`;
    // Without styles the map is a list of names, and the table says more.
    return view === 'map' ? map : unlessPlain(map);
  }

  #renderTable(rows: readonly Row[], groups: readonly Group[], own: string | undefined): TemplateResult {
    const { words, language } = this;
    const isTold = groups.every((group) => timesOf(rows, group).size < 2);
    return this.#table.render(rows, groups, own, words, (row) => ({
      name: linked(row.plan?.url, row.name),
      group: this.#cite([row]),
      ...(!isTold && { when: row.since && this.time(row.since) }),
      goals: row.plan?.goals && [
        sayGoals(row.plan.goals, language, words),
        this.footnote(row.plan),
        row.plan.note && row.plan.goals.some(hasPassed) ? this.note(this.say(row.plan.note)) : nothing,
      ],
    }));
  }

  #renderCountry(data: ParticipationFacts, programme: string): unknown {
    const { words } = this;
    const heading = this.heading(words.country(programme), 1);
    return renderCounts(countsOf(data), heading, ({ figure, readings, told, least, most, whole }) => {
      const value = least < most ? `${least}–${most}` : `${most}`;
      return {
        line: html`<b>${whole ? words.of(value, whole.value) : value}</b>${` ${this.say(figure.label)}`}${readings.map((reading) => this.footnote(reading))}`,
        note: html`${capitalize(this.time(told.asOf))}${told.note ? `. ${this.say(told.note)}` : nothing}`,
      };
    });
  }

  /** The time the page asks for, where it is one. */
  #time(): string | undefined {
    const time = textOf(this.asOf);
    if (isTime(time)) return time;
    if (time) {
      const ways = '2020, 2020-11-19 or 2020-11-19/2021-09-27';
      warn(this, `as-of="${time}" is not a date. Write it as ${ways}. The latest is shown.`);
    }
    return undefined;
  }

  /** The description of a municipality: `Skive, din kommune, Runde 1, 2020`. */
  #describe({ id, name, group }: Row, own: string | undefined, time: string | undefined): string {
    const isSaid = !!time && group.label.includes(time);
    return [name, id === own && this.words.own.toLowerCase(), group.label, !isSaid && time].filter(Boolean).join(', ');
  }

  /** The marks of the facts about municipalities, one for each that differs in where it is from. */
  #cite(rows: readonly Row[]) {
    const shown = rows.flatMap(({ since, participation }) => (since && participation ? [participation] : []));
    const differing = new Map(shown.map((fact) => [`${fact.sources.join()} ${fact.note?.da ?? ''}`, fact]));
    return [...differing.values()].map((fact) => this.footnote(fact));
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
}

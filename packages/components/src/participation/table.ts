import { compareDanish, includesDanish } from '@klimaindsats/data';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { SearchField } from '../element/search-field.ts';
import { unlessPlain } from '../internal/plain.ts';
import { onServer } from '../internal/platform.ts';
import { placeByGoals } from '../plan/goals.ts';
import type { danish } from './participation.da.ts';
import type { Row } from './rows.ts';

/** What the table can be sorted by: the name, the order of the cohorts, the goals of the plan. */
const orders = ['name', 'group', 'goal'] as const;
type Order = (typeof orders)[number];

/** The most rows that a reader sees at a glance, without a search. */
const atAGlance = 30;

/** The rows that hold what is searched for, in an order; those of the same place in it in Danish order. */
export function arrange(
  rows: readonly Row[],
  query: string,
  order: Order,
  groups: readonly Row['group'][],
): readonly Row[] {
  const placeOf = ({ group, plan }: Row): number =>
    order === 'group' ? groups.indexOf(group) : order === 'goal' ? placeByGoals(plan) : 0;
  return rows
    .filter(({ name, group }) => includesDanish(`${name} ${group.label}`, query))
    .sort((a, b) => {
      const [first, second] = [placeOf(a), placeOf(b)];
      return first === second ? compareDanish(a.name, b.name) : first - second;
    });
}

/** What the cells of a row say beside the municipality's name and group. */
export interface Cells {
  readonly name: unknown;
  readonly group: unknown;
  /** When it joined; left out where the legend tells it of all. */
  readonly when?: unknown;
  /** The goals of its plan; left out where no row has any. */
  readonly goals?: unknown;
}

/** The municipalities as a table, which a reader can search and sort where it is long. */
export class TableView {
  readonly #host: ReactiveControllerHost;
  readonly #search: SearchField;
  #order: Order = 'name';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#search = new SearchField(host);
  }

  /** @param own The code of the page's own municipality. */
  render(
    rows: readonly Row[],
    groups: readonly Row['group'][],
    own: string | undefined,
    words: typeof danish,
    cellsOf: (row: Row) => Cells,
  ): TemplateResult {
    const arranged = (query: string, order: Order): readonly Row[] =>
      // The reader's own municipality comes first, where it is seen at a glance.
      arrange(rows, query, order, groups).toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
    if (rows.length <= atAGlance) return renderTable(arranged('', 'name'), own, words, cellsOf);
    const shown = arranged(this.#search.query, this.#order);
    return html`<div class="list">
      ${this.#search.render(words.search, shown.length, words.count(rows.length), (found) => words.matches(found, rows.length))}
      ${unlessPlain(html`<p class="filter" ?data-needs-script=${onServer}>
        <label
          >${words.sort}
          <select @change=${this.#sort}>
            ${orders.map((order) => html`<option value=${order} ?selected=${order === this.#order}>${words.orders[order]}</option>`)}
          </select></label
        >
      </p>`)}
      ${shown.length ? renderTable(shown, own, words, cellsOf) : html`<p>${words.noMatch}</p>`}
    </div>`;
  }

  readonly #sort = (event: Event): void => {
    this.#order = (event.target as HTMLSelectElement).value as Order;
    this.#host.requestUpdate();
  };
}

function renderTable(
  rows: readonly Row[],
  own: string | undefined,
  words: typeof danish,
  cellsOf: (row: Row) => Cells,
): TemplateResult {
  const lines = rows.map((row) => ({ row, ...cellsOf(row) }));
  const hasTimes = lines.some(({ when }) => when !== undefined);
  const hasGoals = lines.some(({ goals }) => goals !== undefined);
  const headings = [
    words.municipality,
    words.group,
    ...(hasTimes ? [words.when] : []),
    ...(hasGoals ? [words.goals] : []),
  ];
  // Its parts are laid out as blocks where there is little room, and with their roles they stay a table.
  return html`<table part="table" role="table">
    <caption>
      ${words.table}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${headings.map((word) => html`<th role="columnheader">${word}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map(
        ({ row, name, group, when, goals }) =>
          html`<tr class=${row.id === own ? 'mine' : nothing} role="row">
          <th role="rowheader">${name}${row.id === own ? [' ', html`<small>${words.own}</small>`] : nothing}</th>
          <td role="cell">
            <span aria-hidden="true">${row.group.shape}${row.isUnsure ? '?' : nothing}</span> ${row.group.label}${group}
          </td>
          ${hasTimes ? html`<td role="cell">${when}</td>` : nothing}
          ${hasGoals ? html`<td role="cell">${goals}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

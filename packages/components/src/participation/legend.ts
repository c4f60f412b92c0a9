import { html, nothing, type TemplateResult } from 'lit';

import { type Group, type Row, timesOf } from './rows.ts';

/**
 * What the colours and shapes mean, with the number of each.
 *
 * @param unsure The text for rows whose day no source gives.
 * @param more The text for some rows, beside their number.
 */
export function renderLegend(
  groups: readonly Group[],
  rows: readonly Row[],
  unsure: string,
  more: (rows: readonly Row[]) => unknown,
): TemplateResult {
  const count = rows.filter(({ isUnsure }) => isUnsure).length;
  return html`<ul class="legend" part="legend" role="list">
    ${groups.map((group) => {
      const members = rows.filter((row) => row.group === group);
      if (!members.length) return nothing;
      return html`<li>
        <span class="key ${group.style}" aria-hidden="true"><span>${group.shape}</span></span>
        ${group.label}: ${members.length}${more(members)}
      </li>`;
    })}
    ${count ? html`<li><span class="key" aria-hidden="true">?</span> ${unsure}: ${count}</li>` : nothing}
  </ul>`;
}

/** When the municipalities of a group joined, where that is one time, and the group's name doesn't tell it. */
export function sayTime(rows: readonly Row[], write: (time: string) => string): string {
  const [row] = rows;
  const time = row?.since && timesOf(rows, row.group).size === 1 ? write(row.since) : '';
  return time && !row?.group.label.includes(time) ? ` (${time})` : '';
}

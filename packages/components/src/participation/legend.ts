import { html, nothing, type TemplateResult } from 'lit';

import type { Group, Row } from './rows.ts';

/**
 * What the colours and shapes mean, with the number of each.
 *
 * @param unsure What is said of rows whose day no source gives.
 * @param keepsEmpty Whether a group that nobody is in is told of too.
 * @param cite The marks of the facts about some rows.
 */
export function renderLegend(
  groups: readonly Group[],
  rows: readonly Row[],
  unsure: string,
  keepsEmpty: boolean | undefined,
  cite: (rows: readonly Row[]) => unknown,
): TemplateResult {
  const count = rows.filter(({ isUnsure }) => isUnsure).length;
  return html`<ul class="legend" part="legend" role="list">
    ${groups.map((group) => {
      const members = rows.filter((row) => row.group === group);
      if (!members.length && !keepsEmpty) return nothing;
      return html`<li>
        <span class="key ${group.style}" aria-hidden="true">${group.shape}</span>
        ${group.label}: ${members.length}${cite(members)}
      </li>`;
    })}
    ${count ? html`<li><span class="key" aria-hidden="true">?</span> ${unsure}: ${count}</li>` : nothing}
  </ul>`;
}

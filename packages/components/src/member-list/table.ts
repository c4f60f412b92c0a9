import { html, nothing, type TemplateResult } from 'lit';

import { capitalize } from '../words/words.ts';
import type { danish } from './member-list.da.ts';
import type { Row } from './rows.ts';

/** What the row of a member shows beside what it says. */
interface Beside {
  readonly mark: unknown;
  /** Stands below the role. */
  readonly more: unknown;
}

/**
 * Members as a table. The heading above names it for those who see it; the page's own may stand there.
 *
 * @param title What the members are members of, which names the table for those who list a page's tables.
 */
export function renderTable(
  rows: readonly Row[],
  title: string | undefined,
  words: typeof danish,
  besideOf: (row: Row) => Beside,
): TemplateResult {
  // Narrow columns lay the cells out as blocks, which would take the roles of a table away.
  return html`<table role="table" aria-label=${title ?? nothing}>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.name, words.represents, words.role].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => {
        const { member, name, role, represents, title: post, isOwn } = row;
        const { mark, more } = besideOf(row);
        return html`<tr class="member ${isOwn ? 'own' : ''}" role="row" part="member">
            <th role="rowheader" scope="row">
              <b class=${member.person ? 'name' : 'unlisted'} part="name">${name}</b>${mark}
            </th>
            <td role="cell">
              ${represents}${isOwn ? html`<p class="mine">${words.own}</p>` : nothing}
            </td>
            <td role="cell">
              ${capitalize([role, post].filter(Boolean).join(', '))}${more}
            </td>
          </tr>`;
      })}
    </tbody>
  </table>`;
}

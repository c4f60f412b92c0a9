import { includesDanish, membersOf } from '@klimaindsats/data';
import type { Dataset, Member, Organization } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { facts } from '../../facts/member-list.js';
import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/dates.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { choose, flag, ownMunicipality } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { say, wordsFor } from '../internal/words.ts';
import { danish } from './member-list.da.ts';
import { styles } from './member-list.styles.ts';
import { orders, sortMembers } from './sort-members.ts';

const layouts = ['list', 'grid', 'table'] as const;

/** A member with what its row says. */
interface Row {
  readonly member: Member;
  readonly name: string;
  readonly role: string;
  readonly represents: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** The slot for what a page adds to the member. */
  readonly extra: string;
}

/**
 * Shows who sits in the steering group: each member's name, the municipality they represent, their role and title.
 * Members whom the source doesn't name are listed as such.
 *
 * ```html
 * <klima-member-list heading-level="2" municipality="0751" own-first filter></klima-member-list>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot extra-… - With a membership's id: below that member in a list or a grid, if it is there when the list renders.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - The heading.
 * @csspart filter - The search field with its label.
 * @csspart member - A member.
 * @csspart name - A member's name.
 * @csspart role - A member's role, where it is another than member.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class MemberList extends KlimaElement {
  static override readonly tag = 'member-list';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    ...KlimaElement.properties,
    filter: { type: Boolean, converter: flag },
    group: {},
    layout: {},
    municipality: {},
    ownFirst: { type: Boolean, attribute: 'own-first', converter: flag },
    sort: {},
    query: { state: true },
    counted: { state: true },
  };

  /** Whether there is a field to search the members with. */
  declare filter: boolean | undefined;

  /** The id of the organization whose members are shown. The steering group where nothing else is said. */
  declare group: string | undefined;

  /** How the members are laid out: under each other, as a grid, or as a table. */
  declare layout: (typeof layouts)[number] | undefined;

  /** The page's own municipality, by code or name, whose members are marked: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** Whether the members of the page's own municipality come first. */
  declare ownFirst: boolean | undefined;

  /** The order of the members: as the source has them, or by name or municipality in Danish order. */
  declare sort: (typeof orders)[number] | undefined;

  /** What is searched for. */
  declare private query: string | undefined;

  /** What was searched for when the matches were last told aloud. */
  declare private counted: string | undefined;

  protected override readonly bundled = facts;

  #telling: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#telling);
  }

  protected override content(data: Dataset, language: string): TemplateResult {
    const words = wordsFor(language, 'member-list', danish);
    // The steering group is the default, so it stands first.
    const [first = '', ...others] = data.organizations
      .toSorted((a, b) => Number(isSteering(b)) - Number(isSteering(a)))
      .map(({ id }) => id);
    const group = choose(this, 'group', this.group, [first, ...others]);
    const organization = data.organizations.find(({ id }) => id === group);
    const own = ownMunicipality(this, this.municipality, data);
    const members = sortMembers(
      membersOf(data, group),
      choose(this, 'sort', this.sort, orders),
      this.ownFirst ? own : undefined,
    );
    const all = members.map((member) => rowOf(member, words, language, own));
    const rows = this.#search(all, this.query);
    const times = [...new Set(members.map(({ membership }) => membership.asOf))];

    return html`
      ${this.slotted('heading', organization ? this.heading(say(organization.name, language)) : nothing)}
      ${this.filter && all.length ? this.#renderFilter(all, words) : nothing}
      ${
        rows.length
          ? choose(this, 'layout', this.layout, layouts) === 'table'
            ? this.#renderTable(rows, words)
            : this.#renderList(rows, words)
          : html`<p>${all.length ? words.noMatch : words.empty}</p>`
      }
      ${times.map((time) => html`<p class="note">${words.asOf(formatTime(time, language))}</p>`)}
    `;
  }

  #renderFilter(all: readonly Row[], words: typeof danish): TemplateResult {
    const counted = this.counted && this.#search(all, this.counted).length;
    return html`<div class="filter" part="filter" ?data-needs-script=${onServer}>
      <label
        >${words.filter}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.query ?? ''}
          @input=${this.#filterMembers}
      /></label>
      <p class="count" role="status">${counted || counted === 0 ? words.matches(counted, all.length) : ''}</p>
    </div>`;
  }

  #renderList(rows: readonly Row[], words: typeof danish): TemplateResult {
    // A slot for each of 10,000 members would stop the page, so there are slots only for what the page has put in.
    const extras = new Set(onServer ? [] : [...this.children].map(({ slot }) => slot));
    return html`<ul class="members ${this.layout === 'grid' ? 'grid' : ''}" role="list">
      ${rows.map(
        (row) =>
          html`<li class="member ${row.isOwn ? 'own' : ''}" part="member">
            <p>${this.#renderName(row)} ${this.#renderRole(row)}</p>
            ${row.represents || row.title ? html`<p>${capitalize([row.title, row.represents].filter(Boolean).join(', '))}</p>` : nothing}
            ${row.isOwn ? html`<p class="mine">${words.own}</p>` : nothing}
            ${extras.has(row.extra) ? this.slotted(row.extra) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  #renderTable(rows: readonly Row[], words: typeof danish): TemplateResult {
    // Narrow columns lay the cells out as blocks, which would take the roles of a table away.
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[words.name, words.represents, words.role].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr class="member ${row.isOwn ? 'own' : ''}" role="row" part="member">
              <th role="rowheader" scope="row">${this.#renderName(row)}</th>
              <td role="cell">
                ${row.represents}${row.isOwn ? html`<p class="mine">${words.own}</p>` : nothing}
              </td>
              <td role="cell">${capitalize([row.role, row.title].filter(Boolean).join(', '))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderName({ member, name }: Row): TemplateResult {
    return html`<b class=${member.person ? 'name' : 'unlisted'} part="name">${name}</b
      >${this.mark(member.membership)}`;
  }

  /** In a list of members, that one is a member says nothing. */
  #renderRole({ member, role }: Row): TemplateResult | typeof nothing {
    return member.post.role === 'member' && member.person
      ? nothing
      : html`<span class="role" part="role">${role}</span>`;
  }

  #search(rows: readonly Row[], query = ''): readonly Row[] {
    if (!this.filter || !query.trim()) return rows;
    return rows.filter(({ name, represents, role, title }) =>
      includesDanish([name, represents, role, title].join(' '), query),
    );
  }

  #filterMembers = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#telling);
    // Told once the reader pauses: each keystroke aloud would drown the next.
    this.#telling = setTimeout(() => (this.counted = this.query), 500);
  };
}

function isSteering({ classification }: Organization): boolean {
  return classification === 'steering-group';
}

function rowOf(member: Member, words: typeof danish, language: string, own: string | undefined): Row {
  const { membership, onBehalfOf: area, person, post } = member;
  return {
    member,
    name: person?.name ?? words.unlisted,
    role: say(post.label, language),
    represents: area ? ('region' in area ? words.municipality(area.name) : area.name) : '',
    title: membership.title ? say(membership.title, language) : '',
    isOwn: Boolean(own) && area?.id === own,
    extra: `extra-${membership.id}`,
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

import { membersOf } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { searchFieldStyles } from '../element/search-field.styles.ts';
import { SearchField } from '../element/search-field.ts';
import { facts } from '../generated/facts/member-list.ts';
import { choose, flag, ownMunicipality } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { capitalize } from '../words/words.ts';
import { danish } from './member-list.da.ts';
import type { MemberListFacts } from './member-list.facts.ts';
import { styles } from './member-list.styles.ts';
import { type Member, type Row, Rows, search } from './rows.ts';
import { Sections, sectionSize } from './sections.ts';
import { orders, sortMembers } from './sort-members.ts';

const layouts = ['list', 'grid', 'table'] as const;

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
export class MemberList extends KlimaElement<MemberListFacts, typeof danish> {
  static override readonly tag = 'member-list';
  static override styles = [baseStyles, searchFieldStyles, styles];
  static override properties: PropertyDeclarations = {
    filter: { converter: flag },
    group: {},
    layout: {},
    municipality: {},
    ownFirst: { attribute: 'own-first', converter: flag },
    sort: {},
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

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  #known: { readonly data: MemberListFacts; readonly group: string; readonly members: readonly Member[] } | undefined;
  readonly #rows = new Rows();
  readonly #sections = new Sections();
  readonly #search = new SearchField(this);

  protected override willUpdate(): void {
    super.willUpdate();
    this.#sections.begin();
  }

  protected override content(data: MemberListFacts): TemplateResult {
    const { words } = this;
    // The steering group is the default, so it stands first.
    const [first = '', ...others] = data.organizations
      .toSorted((a, b) => Number(isSteering(b)) - Number(isSteering(a)))
      .map(({ id }) => id);
    const group = choose(this, 'group', this.group, [first, ...others]);
    const organization = data.organizations.find(({ id }) => id === group);
    const own = ownMunicipality(this, this.municipality, data, true);
    const order = choose(this, 'sort', this.sort, orders);
    const members = sortMembers(this.#membersOf(data, group), order, this.ownFirst ? own : undefined);
    const all = this.#rows.of(members, words, this.language, own);
    const rows = this.filter ? search(all, this.#search.query) : all;
    const times = [...new Set(members.map(({ membership }) => membership.asOf))];

    return html`
      ${this.slotted('heading', organization ? this.heading(this.say(organization.name)) : nothing)}
      ${
        this.filter && all.length
          ? this.#search.render(words.filter, rows.length, (found) => words.matches(found, all.length))
          : nothing
      }
      ${
        rows.length
          ? choose(this, 'layout', this.layout, layouts) === 'table'
            ? this.#renderTable(rows)
            : this.#renderList(rows)
          : html`<p>${all.length ? words.noMatch : words.empty}</p>`
      }
      ${times.map((time) => this.note(words.asOf(this.time(time))))}
    `;
  }

  /** The members of a group, found once in the same data: each key pressed in the filter would look for all of them. */
  #membersOf(data: MemberListFacts, group: string): readonly Member[] {
    const known = this.#known;
    if (known?.data === data && known.group === group) return known.members;
    const members = membersOf(data, group);
    this.#known = { data, group, members };
    return members;
  }

  #renderList(rows: readonly Row[]): TemplateResult {
    const { words } = this;
    // A slot for each of 10,000 members would stop the page, so there are slots only for what the page has put in.
    const extras = new Set(
      onServer ? [] : [...this.children].flatMap(({ slot }) => (slot.startsWith('extra-') ? slot : [])),
    );
    const extraOf = ({ member }: Row): string => {
      const slot = extras.size ? `extra-${member.membership.id}` : '';
      return extras.has(slot) ? slot : '';
    };
    // In a long list each part of the template costs as much as an element: what few rows have is one part.
    const renderRow = (row: Row): TemplateResult => {
      const { member, name, role, hasRole, represents, title, isOwn } = row;
      const mark = this.footnote(member.membership);
      const extra = extraOf(row);
      const style = isOwn ? 'member own' : 'member';
      const named = member.person ? 'name' : 'unlisted';
      const line = capitalize([title, represents].filter(Boolean).join(', '));
      const beside =
        mark || hasRole
          ? html`${mark} ${hasRole ? html`<span class="role" part="role">${role}</span>` : nothing}`
          : nothing;
      const below =
        isOwn || extra
          ? html`${isOwn ? html`<p class="mine">${words.own}</p>` : nothing}${extra ? this.slotted(extra) : nothing}`
          : nothing;
      // A section's `role="none"` takes the role of its items away; written here, it costs less than set where needed.
      // Two templates: each part of a template is paid for in every one of 10,000 rows.
      return line
        ? html`<li class=${style} role="listitem" part="member"><p><b class=${named} part="name">${name}</b>${beside}</p><p>${line}</p>${below}</li>`
        : html`<li class=${style} role="listitem" part="member"><p><b class=${named} part="name">${name}</b>${beside}</p>${below}</li>`;
    };
    const style = this.layout === 'grid' ? 'members grid' : 'members';
    if (rows.length <= sectionSize || onServer) return html`<ul class=${style} role="list">${rows.map(renderRow)}</ul>`;
    // The numbers of notes depend on the rows before.
    const dependsOn = (section: readonly Row[]) => (extras.size ? section.map(extraOf) : []);
    return this.#sections.render(rows, style, renderRow, this.showSources ? undefined : dependsOn);
  }

  #renderTable(rows: readonly Row[]): TemplateResult {
    const { words } = this;
    // Narrow columns lay the cells out as blocks, which would take the roles of a table away.
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[words.name, words.represents, words.role].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ member, name, role, represents, title, isOwn }) =>
            html`<tr class="member ${isOwn ? 'own' : ''}" role="row" part="member">
              <th role="rowheader" scope="row">
                <b class=${member.person ? 'name' : 'unlisted'} part="name">${name}</b>${this.footnote(member.membership)}
              </th>
              <td role="cell">
                ${represents}${isOwn ? html`<p class="mine">${words.own}</p>` : nothing}
              </td>
              <td role="cell">${capitalize([role, title].filter(Boolean).join(', '))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function isSteering({ classification }: MemberListFacts['organizations'][number]): boolean {
  return classification === 'steering-group';
}

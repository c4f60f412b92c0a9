import { findsDanish, foldDanish, membersOf } from '@klimaindsats/data';
import type { Dataset, Member, Organization } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

import { facts } from '../../facts/member-list.js';
import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/formats.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { choose, flag, ownMunicipality } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { capitalize, languages, say, wordsFor } from '../internal/words.ts';
import { danish } from './member-list.da.ts';
import { styles } from './member-list.styles.ts';
import { orders, sortMembers } from './sort-members.ts';

const layouts = ['list', 'grid', 'table'] as const;

/** What the row of a member says. */
interface Row {
  readonly member: Member;
  readonly name: string;
  readonly role: string;
  /** Whether the role says more than the list does: in a list of members, that one is a member says nothing. */
  readonly hasRole: boolean;
  readonly represents: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** What it is searched by, once it has been. */
  key?: string;
}

/** As many members of a long list as are laid out together. */
const sectionSize = 120;

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

  #known: { readonly data: Dataset; readonly group: string; readonly members: readonly Member[] } | undefined;
  #rows: readonly Row[] = [];
  /** What the rows were made of beside the members. */
  #rowsIn: readonly unknown[] = [];
  #found = 0;
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
    const order = choose(this, 'sort', this.sort, orders);
    const members = sortMembers(this.#membersOf(data, group), order, this.ownFirst ? own : undefined);
    const all = this.#rowsOf(members, words, language, own);
    const rows = this.#search(all);
    // What was found is told when the reader pauses, and until then stays as it is.
    if (this.counted === this.query) this.#found = rows.length;
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
      ${times.map((time) => this.note(words.asOf(formatTime(time, language))))}
    `;
  }

  /** The members of a group, found once in the same data: each key pressed in the filter would look for all of them. */
  #membersOf(data: Dataset, group: string): readonly Member[] {
    const known = this.#known;
    if (known?.data === data && known.group === group) return known.members;
    const members = membersOf(data, group);
    this.#known = { data, group, members };
    return members;
  }

  /** The rows of members. A row is made again when its member is, so that others need not render again. */
  #rowsOf(members: readonly Member[], words: typeof danish, language: string, own: string | undefined): readonly Row[] {
    const madeIn = [language, languages.get(language), own];
    const before = madeIn.every((value, index) => value === this.#rowsIn[index]) ? this.#rows : [];
    this.#rowsIn = madeIn;
    this.#rows = members.map((member, index) => {
      const row = before[index];
      return row && isSame(row.member, member) ? row : rowOf(member, words, language, own);
    });
    return this.#rows;
  }

  #renderFilter(all: readonly Row[], words: typeof danish): TemplateResult {
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
      <p class="count" role="status">${this.counted ? words.matches(this.#found, all.length) : ''}</p>
    </div>`;
  }

  #renderList(rows: readonly Row[], words: typeof danish): TemplateResult {
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
      const mark = this.mark(member.membership);
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
      return line
        ? html`<li class=${style} role="listitem" part="member"><p><b class=${named} part="name">${name}</b>${beside}</p><p>${line}</p>${below}</li>`
        : html`<li class=${style} role="listitem" part="member"><p><b class=${named} part="name">${name}</b>${beside}</p>${below}</li>`;
    };
    const style = `members ${this.layout === 'grid' ? 'grid' : ''}`;
    if (rows.length <= sectionSize || onServer) return html`<ul class=${style} role="list">${rows.map(renderRow)}</ul>`;

    const sections = Array.from({ length: Math.ceil(rows.length / sectionSize) }, (_, index) =>
      rows.slice(index * sectionSize, (index + 1) * sectionSize),
    );
    // One list to the reader. A section renders again when it says something else; numbers of notes depend on the others.
    return html`<div class=${style} role="list">
      ${sections.map((section) =>
        guard(
          this.showSources ? [{}] : extras.size ? [...section, ...section.map(extraOf)] : section,
          () =>
            html`<ul class=${section.length < sectionSize ? '' : 'section'} role="none">
              ${section.map(renderRow)}
            </ul>`,
        ),
      )}
    </div>`;
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
          ({ member, name, role, represents, title, isOwn }) =>
            html`<tr class="member ${isOwn ? 'own' : ''}" role="row" part="member">
              <th role="rowheader" scope="row">
                <b class=${member.person ? 'name' : 'unlisted'} part="name">${name}</b>${this.mark(member.membership)}
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

  #search(rows: readonly Row[]): readonly Row[] {
    if (!this.filter || !this.query?.trim()) return rows;
    const finds = findsDanish(this.query);
    return rows.filter((row) =>
      finds((row.key ??= foldDanish([row.name, row.represents, row.role, row.title].join(' ')))),
    );
  }

  #filterMembers = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#telling);
    // Told once the reader pauses: each keystroke aloud would drown the next.
    this.#telling = setTimeout(() => (this.counted = this.query), 500);
  };
}

function isSame(one: Member, other: Member): boolean {
  return (
    one.membership === other.membership &&
    one.person === other.person &&
    one.post === other.post &&
    one.onBehalfOf === other.onBehalfOf
  );
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
    hasRole: post.role !== 'member' || !person,
    represents: area ? ('region' in area ? words.municipality(area.name) : area.name) : '',
    title: membership.title ? say(membership.title, language) : '',
    isOwn: !!own && area?.id === own,
  };
}

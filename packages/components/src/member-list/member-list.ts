import { groupsOf, membershipsOf } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { searchFieldStyles } from '../element/search-field.styles.ts';
import { SearchField } from '../element/search-field.ts';
import { facts } from '../generated/facts/member-list.ts';
import { features, type PeopleView } from '../internal/features.ts';
import { choose, chooseRecord, flag, ownMunicipality } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { capitalize } from '../words/words.ts';
import { List } from './list.ts';
import { danish } from './member-list.da.ts';
import type { MemberListFacts } from './member-list.facts.ts';
import { styles } from './member-list.styles.ts';
import { type Row, search } from './rows.ts';
import { sectionSize } from './sections.ts';
import { orders, sortMembers } from './sort-members.ts';
import { renderTable } from './table.ts';

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
 * @csspart role - A member's role, unless it is member.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links and marks, adjusted to keep its contrast.
 */
export class MemberList extends KlimaElement<MemberListFacts, typeof danish> {
  static override readonly tag = 'member-list';
  static override styles = [baseStyles, searchFieldStyles, styles];
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    contacts: { converter: flag },
    filter: { converter: flag },
    group: {},
    layout: {},
    municipality: {},
    ownFirst: { attribute: 'own-first', converter: flag },
    past: { converter: flag },
    photos: { converter: flag },
    sort: {},
  };

  /**
   * The day whose members are shown, where the data says when they came and left: `2025-01-31`. Of a longer time in
   * EDTF, its last day. Today by default.
   */
  declare asOf: string | undefined;

  /** Whether each member's e-mail, telephone and page are shown, where the data has them. */
  declare contacts: boolean | undefined;

  /** Whether the list has a field that searches the members. */
  declare filter: boolean | undefined;

  /** The id of the organization whose members are shown. By default the steering group. */
  declare group: string | undefined;

  /** How the members are laid out: under each other, as a grid, or as a table. */
  declare layout: (typeof layouts)[number] | undefined;

  /** The page's own municipality, by code or name, whose members are marked: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** Whether the members of the page's own municipality come first. */
  declare ownFirst: boolean | undefined;

  /** Whether former members are shown too, apart from the current ones. */
  declare past: boolean | undefined;

  /**
   * Whether a picture of each member is shown, where the data names one and its rights, else initials. The pictures come
   * from the addresses in the data.
   */
  declare photos: boolean | undefined;

  /** The order of the members: as the source has them, or by name or municipality in Danish order. */
  declare sort: (typeof orders)[number] | undefined;

  /** @internal */
  static override readonly needs = { ...KlimaElement.needs, people: ['asOf', 'contacts', 'past', 'photos'] };

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  #people: PeopleView | undefined;
  #isMarked = true;
  readonly #current = new List(false);
  readonly #former = new List(true);
  readonly #search = new SearchField(this);

  protected override willUpdate(changed?: ReadonlyMap<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#people ??= features.people?.(this);
    for (const { sections } of [this.#current, this.#former]) sections.begin(this.renderRoot);
  }

  protected override content(data: MemberListFacts): TemplateResult {
    const { words } = this;
    const people = this.#people;
    const groups = groupsOf(data);
    const ids = groups.map(({ id }) => id);
    const group = chooseRecord(this, 'group', this.group, ids) ?? '';
    const organization = groups.find(({ id }) => id === group);
    const [title, pastTitle] = [organization && this.say(organization.name), people?.heading(this.language)];
    const own = ownMunicipality(this, this.municipality, data, true);
    const order = choose(this, 'sort', this.sort, orders);
    const day = people?.begin();
    const rowsOf = (list: List): readonly Row[] => {
      const members = list.membersOf(
        [data, group, people, day],
        () => people?.members(data, group, list.isPast) ?? membershipsOf(data, group),
      );
      const sorted = sortMembers(members, order, this.ownFirst ? own : undefined);
      return list.rows.of(sorted, words, this.language, own, people?.madeOf, list.isPast);
    };
    const found = (rows: readonly Row[], { sections }: List) =>
      sections.hold(this.filter ? search(rows, this.#search.query) : rows);
    const [current, past] = [rowsOf(this.#current), this.past && people ? rowsOf(this.#former) : []];
    const [rows, former, all] = [found(current, this.#current), found(past, this.#former), [...current, ...past]];
    const times = [...new Set(all.map(({ member }) => member.membership.asOf))];
    // What holds for all is said once, below them, and else beside each.
    const [mark] =
      this.unlessReviewed(true) === true ? this.footnoteOfAll(all.map(({ member }) => member.membership)) : [];
    this.#isMarked = !mark;

    return html`
      ${this.slotted('heading', title ? this.heading(title) : nothing)}
      ${
        this.filter && all.length
          ? this.#search.render(words.filter, rows.length + former.length, words.members(all.length), (some) =>
              words.matches(some, all.length),
            )
          : nothing
      }
      ${
        rows.length
          ? this.#renderRows(rows, this.#current, title)
          : former.length
            ? nothing
            : html`<p>${all.length ? words.noMatch : words.empty}</p>`
      }
      ${
        former.length
          ? html`<div class="past">
              ${this.heading(pastTitle, 1)}${this.#renderRows(former, this.#former, pastTitle)}
            </div>`
          : nothing
      }
      ${people?.remark(current, this.language)}
      ${this.unlessReviewed(times.map((time) => this.note([words.asOf(this.time(time)), mark])))}
    `;
  }

  #renderRows(rows: readonly Row[], list: List, title: string | undefined): TemplateResult {
    return choose(this, 'layout', this.layout, layouts) === 'table'
      ? renderTable(rows, title, this.words, (row) => ({
          mark: this.#isMarked ? this.footnote(row.member.membership) : nothing,
          more: this.#people?.below(row, this.language, list.isPast),
        }))
      : this.#renderList(rows, list);
  }

  #renderList(rows: readonly Row[], { isPast, sections }: List): TemplateResult {
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
      const mark = this.#isMarked ? this.footnote(member.membership) : undefined;
      const extra = extraOf(row);
      const style = isOwn ? 'member own' : 'member';
      const named = member.person ? 'name' : 'unlisted';
      const line = capitalize([title, represents].filter(Boolean).join(', '));
      const beside =
        mark || hasRole
          ? html`${mark} ${hasRole ? html`<span class="role" part="role">${capitalize(role)}</span>` : nothing}`
          : nothing;
      const more = this.#people?.below(row, this.language, isPast);
      const below =
        isOwn || extra || more
          ? html`${isOwn ? html`<p class="mine">${words.own}</p>` : nothing}${more}${extra ? this.slotted(extra) : nothing}`
          : nothing;
      // Two templates: each part of a template is paid for in every one of 10,000 rows.
      return line
        ? html`<li class=${style} part="member"><p><b class=${named} part="name">${name}</b>${beside}</p><p>${line}</p>${below}</li>`
        : html`<li class=${style} part="member"><p><b class=${named} part="name">${name}</b>${beside}</p>${below}</li>`;
    };
    const style = this.layout === 'grid' ? 'members grid' : 'members';
    if (rows.length <= sectionSize || onServer) return html`<ul class=${style} role="list">${rows.map(renderRow)}</ul>`;
    // The numbers of notes depend on the rows before.
    const dependsOn = (section: readonly Row[]) => (extras.size ? section.map(extraOf) : []);
    return sections.render(rows, style, renderRow, this.showSources ? undefined : dependsOn);
  }
}

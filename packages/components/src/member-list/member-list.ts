import { memberships, municipalities, organizations, persons, posts, regions } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/dates.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { say } from '../internal/language.ts';
import { danish } from './member-list.da.ts';
import { styles } from './member-list.styles.ts';
import { membersOf, type Member, type MemberData } from './members.ts';

const layouts = ['list', 'grid'] as const;

const bundled: MemberData = { memberships, municipalities, organizations, persons, posts, regions };

/**
 * Shows who sits in the steering group: each member's name, the municipality they represent, their role and title.
 * Members whom the source doesn't name are listed as such.
 *
 * ```html
 * <klima-member-list heading-level="2" municipality="0751"></klima-member-list>
 * ```
 *
 * @csspart heading - The heading.
 * @csspart member - A member.
 * @csspart name - A member's name.
 * @csspart role - A member's role, where it is another than member.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class MemberList extends KlimaElement {
  static readonly tag = 'member-list';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    ...KlimaElement.properties,
    data: { attribute: false },
    group: {},
    layout: {},
    municipality: {},
  };

  /** The data to show in place of the bundled. */
  declare data: MemberData | undefined;

  /** The id of the organization whose members are shown. The steering group where nothing else is said. */
  declare group: string | undefined;

  /** How the members are laid out: under each other, or as a grid. */
  declare layout: (typeof layouts)[number] | undefined;

  /** The code of the page's own municipality, whose members are marked. */
  declare municipality: string | undefined;

  protected override content(language: string): TemplateResult {
    const data = this.data ?? bundled;
    const groups = data.organizations.map(({ id }) => id);
    const steering = data.organizations.find(({ classification }) => classification === 'steering-group')?.id;
    const group = this.choose('group', this.group, steering ? [steering, ...groups] : groups);
    const organization = data.organizations.find(({ id }) => id === group);
    const members = membersOf(data, group);
    const words = this.words('member-list', language, danish);
    const layout = this.choose('layout', this.layout, layouts);
    const times = [...new Set(members.map(({ asOf }) => asOf))];

    return html`
      ${organization ? this.heading(say(organization.name, language)) : nothing}
      ${members.length
        ? html`<ul class="members ${layout}" role="list">
            ${members.map((member) => this.#renderMember(member, words, language))}
          </ul>`
        : html`<p>${words.empty}</p>`}
      ${times.map(
        (time) => html`<p class="note">${words.asOf(formatTime(time, language, words.between))}</p>`,
      )}
    `;
  }

  #renderMember(member: Member, words: typeof danish, language: string): TemplateResult {
    const { name, areaName, isMunicipality, label, role, title } = member;
    const represents = areaName && (isMunicipality ? words.municipality(areaName) : areaName);
    const details = [title && say(title, language), represents].filter(Boolean).join(', ');
    const isOwn = this.municipality && member.area === this.municipality;
    return html`<li class=${isOwn ? 'member own' : 'member'} part="member">
      <p>
        <span class=${name ? 'name' : 'name unlisted'} part="name">${name ?? words.unlisted}</span>
        ${role === 'member' && name ? nothing : html`<span class="role" part="role">${say(label, language)}</span>`}
      </p>
      ${details ? html`<p>${capitalize(details, language)}</p>` : nothing} ${isOwn ? html`<p>${words.own}</p>` : nothing}
    </li>`;
  }
}

function capitalize(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

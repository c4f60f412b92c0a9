/** A minimal Lit element: it renders its list anew when anything changes. */
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';

import styleText from '../page/content.css';
import { matches, typeInto, words } from './driver.ts';
import { expose } from './expose.ts';
import type { Fictional } from './members.ts';

class BenchMembers extends LitElement {
  static override styles = css`
    ${unsafeCSS(styleText)}
  `;
  static override properties = { members: { attribute: false }, query: { state: true } };
  declare members: readonly Fictional[];
  declare query: string | undefined;

  protected override render() {
    const { members, query } = this;
    const shown = query ? members.filter((member) => matches(member, query)) : members;
    return html`<h2>${words.heading}</h2>
      <label>${words.filter} <input type="search" @input=${this.#search} /></label>
      <p role="status">${words.count(shown.length, members.length)}</p>
      <ul class="members" role="list">
        ${shown.map(renderMember)}
      </ul>
      <p class="note">${words.note}</p>`;
  }

  #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };
}

const renderMember = ({ name, isListed, role, line }: Fictional) =>
  html`<li>
    <p><span class=${isListed ? 'name' : 'unlisted'}>${name}</span> ${role ? html`<span class="role">${role}</span>` : nothing}</p>
    ${line ? html`<p>${line}</p>` : nothing}
  </li>`;

customElements.define('bench-members', BenchMembers);

let element: BenchMembers;
expose<readonly Fictional[]>({
  prepare: (members) => members,
  mount(members, root) {
    element = new BenchMembers();
    element.members = members;
    root.append(element);
    return element.updateComplete;
  },
  update(members) {
    element.members = members;
    return element.updateComplete;
  },
  type(text) {
    typeInto(element.renderRoot.querySelector('input'), text);
    return element.updateComplete;
  },
});

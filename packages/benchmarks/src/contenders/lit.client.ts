/** Minimal Lit elements: what a developer who knows Lit writes for this page, and nothing else. */
import { html, LitElement, nothing } from 'lit';

import type { MemberContent, SectionContent } from '../page/content.ts';
import type { FigureContent } from '../page/figures.ts';
import { content } from '../page/given.ts';
import { BenchContact, styles } from './lit.contact.ts';

class BenchMembers extends LitElement {
  static override styles = styles;

  protected override render() {
    const { heading, members, note } = content.group;
    return html`<h2>${heading}</h2>
      <ul class="members" role="list">
        ${members.map(renderMember)}
      </ul>
      <p class="note">${note}</p>`;
  }
}

class BenchExplainer extends LitElement {
  static override styles = styles;

  protected override render() {
    const { heading, sections, note } = content.explainer;
    return html`<h2>${heading}</h2>
      ${sections.map(renderSection)}
      <p class="note">${note}</p>`;
  }
}

const renderMember = ({ name, isListed, role, line }: MemberContent) =>
  html`<li>
    <p><span class=${isListed ? 'name' : 'unlisted'}>${name}</span> ${role ? html`<span class="role">${role}</span>` : nothing}</p>
    ${line ? html`<p>${line}</p>` : nothing}
  </li>`;

const renderSection = ({ heading, paragraphs, figures }: SectionContent) =>
  html`<details>
    <summary><h3>${heading}</h3></summary>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
    ${
      figures.length
        ? html`<ul class="figures" role="list">
          ${figures.map(renderFigure)}
        </ul>`
        : nothing
    }
  </details>`;

const renderFigure = ({ value, label, note, readings }: FigureContent) =>
  html`<li>
    <p><strong>${value}</strong> ${label}</p>
    <p class="note">${note}</p>
    ${
      readings.length
        ? html`<ul role="list">
          ${readings.map((text) => html`<li class="note">${text}</li>`)}
        </ul>`
        : nothing
    }
  </li>`;

customElements.define('bench-group', BenchMembers);
customElements.define('bench-contact', BenchContact);
customElements.define('bench-explainer', BenchExplainer);

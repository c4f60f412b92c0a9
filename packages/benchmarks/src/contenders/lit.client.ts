/** Minimal Lit elements: what a developer who knows Lit writes for this page, and nothing else. */
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';

import styleText from '../page/content.css';
import type { MemberContent, SectionContent } from '../page/content.ts';
import type { FigureContent } from '../page/figures.ts';
import { content } from '../page/given.ts';

const styles = css`
  ${unsafeCSS(styleText)}
`;

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

class BenchContact extends LitElement {
  static override styles = styles;
  static override properties = { said: { state: true } };
  declare private said: string | undefined;

  protected override render() {
    const { heading, name, organization, ways, save, copy, note } = content.contact;
    return html`<h2>${heading}</h2>
      <div class="card">
        <p class="name">${name}</p>
        <p>${organization}</p>
        <dl>
          ${ways.map(
            ({ label, text, link }) =>
              html`<dt>${label}</dt>
                <dd><a href=${link}>${text}</a></dd>`,
          )}
        </dl>
        <p class="actions">
          <a href=${save.link} download=${save.file}>${save.label}</a>
          <button type="button" @click=${this.#copy}>${copy.label}</button>
          <span role="status">${this.said}</span>
        </p>
      </div>
      <p class="note">${note}</p>`;
  }

  #copy = async (): Promise<void> => {
    const { text, done, failed } = content.contact.copy;
    this.said = await navigator.clipboard.writeText(text).then(
      () => done,
      () => failed,
    );
  };
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

customElements.define('bench-members', BenchMembers);
customElements.define('bench-contact', BenchContact);
customElements.define('bench-explainer', BenchExplainer);

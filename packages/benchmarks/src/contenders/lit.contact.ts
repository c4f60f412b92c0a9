/** The contact card as a minimal Lit element, and the style sheet that all of them have. */
import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';

import styleText from '../page/content.css';
import { content } from '../page/given.ts';

export const styles = css`
  ${unsafeCSS(styleText)}
`;

export class BenchContact extends LitElement {
  static override styles = styles;
  static override properties = { said: { state: true } };
  declare private said: string | undefined;

  protected override render(): TemplateResult {
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

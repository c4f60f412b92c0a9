/** Custom elements written by hand: a shadow root each, one style sheet for all, templates as text. */
import styleText from '../page/content.css';
import { content } from '../page/given.ts';
import { html, type Markup } from '../page/markup.ts';
import { card, explainer, group } from '../page/templates.ts';

const styles = new CSSStyleSheet();
styles.replaceSync(styleText);

abstract class BenchElement extends HTMLElement {
  abstract template(): Markup;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.innerHTML = this.template().text;
  }
}

customElements.define(
  'bench-group',
  class extends BenchElement {
    template = () => group(content.group);
  },
);

customElements.define(
  'bench-contact',
  class extends BenchElement {
    template = () =>
      card(
        content.contact,
        html` <button type="button">${content.contact.copy.label}</button><span role="status"></span>`,
      );

    override connectedCallback(): void {
      super.connectedCallback();
      this.shadowRoot?.querySelector('button')?.addEventListener('click', () => void this.#copy());
    }

    async #copy(): Promise<void> {
      const { text, done, failed } = content.contact.copy;
      const said = await navigator.clipboard.writeText(text).then(
        () => done,
        () => failed,
      );
      this.shadowRoot?.querySelector('[role=status]')?.replaceChildren(said);
    }
  },
);

customElements.define(
  'bench-explainer',
  class extends BenchElement {
    template = () => explainer(content.explainer);
  },
);

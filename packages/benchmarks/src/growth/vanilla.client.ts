/** A custom element by hand, which touches only the rows that change. */
import styleText from '../page/content.css';
import { html } from '../page/markup.ts';
import { member } from '../page/templates.ts';
import { matches, typeInto, words } from './driver.ts';
import { expose } from './expose.ts';
import type { Fictional } from './members.ts';

const styles = new CSSStyleSheet();
styles.replaceSync(styleText);

class BenchMembers extends HTMLElement {
  #members: readonly Fictional[] = [];
  #rows: readonly HTMLElement[] = [];
  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [styles];
    this.#root.innerHTML =
      html`<h2>${words.heading}</h2><label>${words.filter} <input type="search"></label><p role="status">${words.count(this.#members.length, this.#members.length)}</p><ul class="members" role="list">${this.#members.map(member)}</ul><p class="note">${words.note}</p>`.text;
    this.#rows = [...this.#root.querySelectorAll('li')];
    this.field?.addEventListener('input', () => this.#filter(this.field?.value ?? ''));
  }

  get field(): HTMLInputElement | null {
    return this.#root.querySelector('input');
  }

  set members(members: readonly Fictional[]) {
    const before = this.#members;
    this.#members = members;
    this.#rows.forEach((row, index) => {
      const now = members[index];
      if (now && now !== before[index]) row.innerHTML = member(now).text.replace(/^<li>|<\/li>$/g, '');
    });
  }

  #filter(text: string): void {
    let shown = 0;
    this.#members.forEach((given, index) => {
      const isFound = matches(given, text);
      this.#rows[index]?.toggleAttribute('hidden', !isFound);
      shown += Number(isFound);
    });
    const status = this.#root.querySelector('[role=status]');
    if (status) status.textContent = words.count(shown, this.#members.length);
  }
}
customElements.define('bench-members', BenchMembers);

let element: BenchMembers;
expose<readonly Fictional[]>({
  prepare: (members) => members,
  mount(members, root) {
    element = new BenchMembers();
    element.members = members;
    root.append(element);
  },
  update: (members) => void (element.members = members),
  type: (text) => typeInto(element.field, text),
});

import { html, noChange, type TemplateResult } from 'lit';

/** As many members of a long list as are rendered together. */
export const sectionSize = 120;

/**
 * Rows of a long list in sections. The page has one list, which all engines give to a screen reader as one; a section
 * is rendered again when its rows, or what they depend on, are others than in the rendering before. Lit's `guard` does
 * the same and takes 200 bytes more.
 */
export class Sections {
  #before: readonly (readonly unknown[])[] = [];
  #now: (readonly unknown[])[] = [];
  #root: unknown;
  #count = 0;

  /**
   * Begins a rendering, whether it has sections or not: those that it leaves out come anew in the next.
   *
   * @param root What it renders into: in another all come anew.
   */
  begin(root: unknown): void {
    this.#before = root === this.#root ? this.#now : [];
    this.#root = root;
    this.#now = [];
  }

  /**
   * Takes a list that gets shorter from the page until it is rendered: Chromium takes the square of their number to
   * remove rows that it has left for later, and next to nothing where they aren't shown. A list that comes again costs a
   * screen reader in Firefox the count, so this is for Chromium alone, as the styles are.
   */
  hold<Row>(rows: readonly Row[]): readonly Row[] {
    const lists =
      rows.length < this.#count &&
      CSS.supports('app-region: none') &&
      (this.#root as ParentNode).querySelectorAll<HTMLElement>('ul.long:not(:focus-within)');
    for (const list of lists || []) {
      list.style.display = 'none';
      // Chromium learns it when it is asked, without a layout in which the page would be shorter.
      getComputedStyle(list).getPropertyValue('display');
      queueMicrotask(() => (list.style.display = ''));
    }
    this.#count = rows.length;
    return rows;
  }

  /**
   * The list, once a rendering.
   *
   * @param style The classes of the list.
   * @param dependsOn What rows are made of beside themselves; undefined where every row has to render again.
   */
  render<Row>(
    rows: readonly Row[],
    style: string,
    renderRow: (row: Row) => TemplateResult,
    dependsOn: ((rows: readonly Row[]) => readonly unknown[]) | undefined,
  ): TemplateResult {
    const sections: (readonly Row[])[] = [];
    for (let at = 0; at < rows.length; at += sectionSize) sections.push(rows.slice(at, at + sectionSize));
    this.#now = sections.map((section) => (dependsOn ? [...section, ...dependsOn(section)] : []));
    return html`<ul class="${style} long" role="list">
      ${sections.map((section, index) =>
        isSame(this.#before[index], this.#now[index]) ? noChange : html`${section.map(renderRow)}`,
      )}
    </ul>`;
  }
}

/** Whether two sections are made of the same; one that is made of nothing known is the same as none. */
function isSame(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  return !!one.length && one.length === other.length && one.every((part, index) => part === other[index]);
}

/** What is wrong with the field that has the focus, for readers who don't see it come. */

/** The text that describes a field as wrong; empty for a field that isn't. */
function wrongOf(field: Element): string {
  const ids = field.getAttribute('aria-invalid') === 'true' ? (field.getAttribute('aria-describedby') ?? '') : '';
  const id = ids.split(' ').find((each) => each.endsWith('-wrong'));
  return (id && document.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim()) ?? '';
}

export class FieldStatus {
  #field: Element | null = null;
  #wrong = '';

  /** Tells in a live region what has become wrong since the field got the focus: what was is said with its name. */
  tell(region: Element | null): void {
    const { activeElement } = document;
    const wrong = activeElement ? wrongOf(activeElement) : '';
    const isSame = activeElement === this.#field;
    if (region && (!isSame || wrong !== this.#wrong)) region.textContent = isSame ? wrong : '';
    this.#field = activeElement;
    this.#wrong = wrong;
  }
}

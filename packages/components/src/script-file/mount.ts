/**
 * Makes elements in places that a CMS lets through: `<div data-klima="contact-card" data-heading-level="3">` gets a
 * `<klima-contact-card heading-level="3">`, now or when it is put in later. The place stays, for a framework that made it
 * takes it away again. What is in it becomes the element's content: what the reader has until the element shows, and
 * what its slots hold: `<h3 data-slot="heading">` is the place's form of `<h3 slot="heading">`.
 *
 * A place whose element isn't registered yet is left to the script file that has it.
 *
 * @param names The names of all elements, whichever script file has them.
 */
export function mountPlaces(names: readonly string[]): void {
  if (document.readyState === 'loading') {
    // A place that is still being parsed would leave the rest of its content behind.
    addEventListener('DOMContentLoaded', () => mountPlaces(names), { once: true });
    return;
  }
  const mountIn = (root: Document | Element): void => {
    if (root instanceof HTMLElement && root.dataset['klima'] !== undefined) mount(root, names);
    else for (const place of root.querySelectorAll<HTMLElement>('[data-klima]')) mount(place, names);
  };
  mountIn(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) mountIn(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function mount(place: HTMLElement, names: readonly string[]): void {
  const name =
    place.dataset['klima']
      ?.replace(/[”“"'\s]/g, '')
      .toLowerCase()
      .replace(/^klima-/, '') ?? '';
  if (!names.includes(name)) {
    // Taken off, so that a place that moves is not warned of again.
    place.removeAttribute('data-klima');
    console.warn(`data-klima="${name}" names no element. Use one of: ${names.join(', ')}.`, place);
    return;
  }
  const tag = `klima-${name}`;
  const elementClass = customElements.get(tag);
  // Another script file of the page may have made the element already, and a copied place has it.
  if (!elementClass || !place.isConnected || place.querySelector(`:scope > ${tag}`)) return;
  const { observedAttributes } = elementClass as unknown as { readonly observedAttributes: readonly string[] };
  const element = document.createElement(tag);
  for (const { name: attribute, value } of place.attributes) {
    const option = attribute.replace(/^data-/, '');
    if (observedAttributes.includes(option) || option === 'lang') element.setAttribute(option, value);
  }
  element.append(...place.childNodes);
  // Sanitizers that nobody can configure keep `data-` attributes, and take `slot` off.
  for (const child of element.querySelectorAll<HTMLElement>(':scope > [data-slot]')) {
    child.slot = child.dataset['slot'] ?? '';
  }
  place.append(element);
}

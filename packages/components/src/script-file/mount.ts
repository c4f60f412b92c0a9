/**
 * Makes elements of places that a CMS lets through: `<div data-klima="contact-card" data-heading-level="3">` becomes
 * `<klima-contact-card heading-level="3">`, now or when it is put in later. What is in it stays as the element's
 * content: what the reader has until the element shows, and what its slots hold.
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
  const elementClass = customElements.get(`klima-${name}`);
  // Another script file of the page may have made the element already.
  if (!elementClass || !place.isConnected) return;
  const { observedAttributes } = elementClass as unknown as { readonly observedAttributes: readonly string[] };
  const element = document.createElement(`klima-${name}`);
  for (const { name: attribute, value } of place.attributes) {
    const option = attribute.replace(/^data-/, '');
    if (option !== 'klima')
      element.setAttribute(observedAttributes.includes(option) || option === 'lang' ? option : attribute, value);
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}

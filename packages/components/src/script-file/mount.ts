/**
 * Makes elements of places that a CMS lets through: `<div data-klima="contact-card" data-heading-level="3">` becomes
 * `<klima-contact-card heading-level="3">`, now or when it is put in later. What is in it stays as the element's
 * content: what the reader has until the element shows, and what its slots hold.
 *
 * @param mountable The names of the elements there are, for the warning of one that isn't.
 */
export function mountPlaces(mountable: readonly string[]): void {
  if (document.readyState === 'loading') {
    // A place that is still being parsed would leave the rest of its content behind.
    addEventListener('DOMContentLoaded', () => mountPlaces(mountable), { once: true });
    return;
  }
  const mountIn = (root: Document | Element): void => {
    if (root instanceof HTMLElement && root.dataset['klima'] !== undefined) mount(root, mountable);
    else for (const place of root.querySelectorAll<HTMLElement>('[data-klima]')) mount(place, mountable);
  };
  mountIn(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) mountIn(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function mount(place: HTMLElement, mountable: readonly string[]): void {
  const name =
    place.dataset['klima']
      ?.replace(/[”“"'\s]/g, '')
      .toLowerCase()
      .replace(/^klima-/, '') ?? '';
  const elementClass = /^[a-z0-9-]+$/.test(name) ? customElements.get(`klima-${name}`) : undefined;
  if (!elementClass) {
    // Taken off, so that a place that moves is not warned of again.
    place.removeAttribute('data-klima');
    console.warn(`data-klima="${name}" names no element. Use one of: ${mountable.join(', ')}.`, place);
    return;
  }
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

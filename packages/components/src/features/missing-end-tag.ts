import type { Feature } from '../internal/features.ts';
import { warn } from '../internal/warn.ts';

/** Gives the page back what an element without an end tag has swallowed. */
export const missingEndTag: Feature<'giveBackPage'> = {
  giveBackPage(element) {
    giveBackPage(element);
    // An element that is there before the page has been read has its children still to come.
    if (document.readyState === 'loading' && !element.light) {
      document.addEventListener('DOMContentLoaded', () => giveBackPage(element), { once: true });
    }
  },
};

/** What never stands inside an element of ours, unless its end tag is missing and it has swallowed the page after it. */
const pageParts = 'main, nav, header, footer, aside, form, script, [data-klima]';

/**
 * Gives the page back what an element without an end tag has swallowed: `<klima-contact-card />` is an open tag to HTML.
 * It is known by what is in it: a part of a page, or another of our elements.
 */
function giveBackPage(element: HTMLElement): void {
  const prefix = element.localName.split('-', 1)[0] ?? '';
  const swallowed = [...element.querySelectorAll('*')].some(
    (inner) => inner.matches(pageParts) || inner.localName.startsWith(`${prefix}-`),
  );
  if (!swallowed) return;
  warn(element, `has no end tag, so it held what comes after it. Write <${element.localName}></${element.localName}>.`);
  element.after(...[...element.childNodes].filter((node) => !(node instanceof Element && node.slot)));
}

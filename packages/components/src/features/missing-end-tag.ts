import type { Feature } from '../internal/features.ts';
import { warn } from '../internal/warn.ts';

/** Gives the page back what an element without an end tag has swallowed. */
export const missingEndTag: Feature<'giveBackPage'> = {
  giveBackPage(element) {
    giveBackPage(element);
    // An element that is there before the page has been read has its children still to come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => giveBackPage(element), { once: true });
    }
  },
};

/** What never stands inside an element of ours, unless its end tag is missing and it has swallowed the page after it. */
const pageParts = 'main, nav, footer, script, [data-klima]';

/** What a page may hold in place of an element until its script comes, though it is as likely to come after it. */
const eitherParts = 'header, aside, form';

/**
 * Gives the page back what an element without an end tag has swallowed: `<klima-contact-card />` is an open tag to HTML.
 * It is known by what is in it: a part of a page, or another of our elements. What is in a slot was put there.
 */
function giveBackPage(element: HTMLElement): void {
  const prefix = element.localName.split('-', 1)[0] ?? '';
  const content = [...element.childNodes].filter((node) => !(node instanceof Element && node.slot));
  // The white space before the parent's end tag is inside, where it would stand after an end tag of its own.
  // In a place that the script file mounts, all there is was the place's own.
  const isToTheEnd =
    !element.nextSibling &&
    element.lastChild?.nodeType === Node.TEXT_NODE &&
    !element.parentElement?.matches('[data-klima]');
  const parts = isToTheEnd ? `${pageParts}, ${eitherParts}` : pageParts;
  const swallowed = content.some(
    (node) =>
      node instanceof Element &&
      [node, ...node.querySelectorAll('*')].some(
        (inner) => inner.matches(parts) || inner.localName.startsWith(`${prefix}-`),
      ),
  );
  if (!swallowed) return;
  warn(element, `has no end tag, so it held what comes after it. Write <${element.localName}></${element.localName}>.`);
  element.after(...content);
}

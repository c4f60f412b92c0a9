import type { Feature } from '../internal/features.ts';

/** Keeps what a link to the page leads to, `#kontakt`, where it is on the screen while elements above it render. */
export const landing: Feature<'keepPlace'> = { keepPlace };

let isKept = false;

/** Not every engine keeps what is on the screen in its place by itself, and none does for all that grows. */
function keepPlace(element: HTMLElement): void {
  const reached = document.querySelector(':target');
  const target = reached ?? document.getElementById(fragment());
  if (isKept || !target || !isBefore(element, target)) return;
  const { top } = target.getBoundingClientRect();
  // The reader has gone on.
  if (reached && (top < -1 || top > innerHeight)) return;
  isKept = true;
  // The browser has still to go there, or could not bring it to the top of a page that was short before.
  const { scrollHeight } = document.documentElement;
  const isShort = !reached || !scrollY || scrollY + innerHeight > scrollHeight - 2;
  let frames = 3;
  const keep = (): void => {
    if (isShort) target.scrollIntoView({ behavior: 'instant' });
    else scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
    isKept = --frames > 0;
    if (isKept) requestAnimationFrame(keep);
  };
  requestAnimationFrame(keep);
}

/** The id that the page's address names; nothing where it is written wrong. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Whether an element, in whichever shadow root, comes before another of the page. */
function isBefore(element: Element, other: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot
    ? isBefore(root.host, other)
    : element.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
}

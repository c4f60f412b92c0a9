/** The element as it is chosen, and the colour that it really uses. */
import { contrast, parseColour, type Pixel, pixelOf, toHex } from '../colour.ts';
import { find } from '../find.ts';
import type { Choice } from '../snippets.ts';
import { accent, form } from './fields.ts';
import { number, words } from './words.ts';

export const preview = find('.preview', HTMLElement);

export function showPreview({ element, attributes, accent: colour }: Choice): void {
  const { width, scheme } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  preview.dataset['width'] = width;
  preview.dataset['scheme'] = scheme;
  // A width that was dragged gives way when another is chosen.
  preview.style.removeProperty('inline-size');
  preview.style.removeProperty('width');
  const shown = document.createElement(`klima-${element}`);
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value === true ? '' : value);
  if (colour) shown.style.setProperty('--klima-accent', colour);
  preview.replaceChildren(shown);
  void (shown as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete?.then(() => tellContrast(shown));
}

/** Tells the colour that links and marks really have, read from one of each in the element. */
function tellContrast(element: HTMLElement): void {
  const told = find('#contrast', HTMLElement);
  const colour = parseColour(accent.value || accent.defaultValue);
  accent.setAttribute('aria-invalid', String(!colour));
  if (!colour) {
    told.textContent = words.accentWrong;
    return;
  }
  const root = (element.shadowRoot ?? element).querySelector('.root');
  const link = Object.assign(document.createElement('a'), { href: '#' });
  link.style.borderColor = 'var(--_accent)';
  root?.append(link);
  const style = getComputedStyle(link);
  const used = pixelOf(style.color);
  const isMoved = !isSeenAs(pixelOf(style.borderTopColor), pixelOf(colour));
  const areLinksMoved = !isSeenAs(used, pixelOf(colour));
  link.remove();
  const background = pixelOf(getComputedStyle(preview).backgroundColor);
  told.textContent = [
    isMoved ? words.moved(colour) : areLinksMoved ? words.linksMoved : words.kept,
    words.contrast(toHex(used), toHex(background), number.format(contrast(used, background))),
  ].join(' ');
}

/** Whether two colours look the same: rounding may move a channel by one or two. */
const isSeenAs = (one: Pixel, other: Pixel): boolean =>
  one.every((value, channel) => Math.abs(value - (other[channel] ?? 0)) <= 2);

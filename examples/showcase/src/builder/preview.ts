/** The element as it is chosen, and the colour that it really uses. */
import { contrast, parseColour, pixelOf, toHex } from '../colour.ts';
import type { Choice } from '../snippets.ts';
import { accent, find, form } from './fields.ts';
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

/** Tells the colour that the element really uses, read from a link in it. */
function tellContrast(element: HTMLElement): void {
  const told = find('#contrast', HTMLElement);
  const colour = parseColour(accent.value || accent.defaultValue);
  accent.setAttribute('aria-invalid', String(!colour));
  if (!colour) {
    told.textContent = words.accentWrong;
    return;
  }
  const root = (element.shadowRoot ?? element).querySelector('.root');
  const probe = document.createElement('a');
  probe.href = '#';
  root?.append(probe);
  const used = pixelOf(getComputedStyle(probe).color);
  const background = pixelOf(getComputedStyle(preview).backgroundColor);
  probe.remove();
  const given = pixelOf(colour);
  // Rounding may move a channel by one or two, which nobody sees.
  const isKept = used.every((value, channel) => Math.abs(value - (given[channel] ?? 0)) <= 2);
  told.textContent = [
    isKept ? words.kept : words.moved(colour),
    words.contrast(toHex(used), toHex(background), number.format(contrast(used, background))),
  ].join(' ');
}

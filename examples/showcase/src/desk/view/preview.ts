/** What the register looks like on a website: any element, with what is being written, at any width and in both languages. */
import type { ElementName } from '@klimaindsats/components/server';
import type { Dataset, Language } from '@klimaindsats/data';
import { read } from '@klimaindsats/data/read';

import { type Draft, recordsOf } from '../model/draft.ts';
import type { Desk } from './desk.ts';
import { sectionOf } from './route.ts';

export const previewWidths = ['page', 'column', 'phone'] as const;

/** How many memberships are shown. */
const most = 100;

export class Preview {
  element: ElementName | 'auto' = 'auto';
  language: Language;
  width: (typeof previewWidths)[number] = 'page';
  /** Whether what is shown is older than what is written, which can't be shown. */
  isBehind = false;
  /** Whether not all members are shown. */
  isShortened = false;
  readonly #desk: Desk;
  #place: Element | null = null;
  #shown: (HTMLElement & { data?: Dataset }) | undefined;
  #data: Dataset | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.language = desk.language;
  }

  /** Stands in the page's place for it, which Lit leaves alone. */
  place(place: Element | null): void {
    if (place === this.#place) return;
    this.#place = place;
    this.show();
  }

  /** Shows what is written, as far as it can be read. */
  show(): void {
    if (!this.#place) return;
    const { working, now } = this.#desk;
    const asWritten = read(working, this.#data);
    // What is new and has too little yet is left out of it.
    const result = asWritten.valid ? asWritten : read(now, this.#data);
    if (this.isBehind === result.valid) {
      this.isBehind = !result.valid;
      this.#desk.update();
    }
    if (result.valid) this.#data = result.data;
    const data = this.#data && this.#few(this.#data);
    const name = this.element === 'auto' ? this.#auto() : this.element;
    const tag = `klima-${name}`;
    const shown: HTMLElement & { data?: Dataset } =
      this.#shown?.localName === tag ? this.#shown : document.createElement(tag);
    const options: Readonly<Record<string, string | undefined>> = {
      lang: this.language,
      'heading-level': '3',
      ...this.#options(name),
    };
    for (const [attribute, value] of Object.entries(options)) {
      if (value === undefined) shown.removeAttribute(attribute);
      else shown.setAttribute(attribute, value);
    }
    shown.toggleAttribute('no-bundled', true);
    if (data) shown.data = data;
    this.#shown = shown;
    if (shown.parentNode !== this.#place) this.#place.replaceChildren(shown);
  }

  /** A list of thousands would stop the page at each change: the first of them are enough to see what it looks like. */
  #few(data: Dataset): Dataset {
    this.isShortened = data.memberships.length > most;
    if (!this.isShortened) return data;
    const { route } = this.#desk;
    const id = route.page === 'record' ? route.id : '';
    const own = data.memberships.filter(({ person }) => person === id).slice(0, 1);
    return {
      ...data,
      memberships: [...own, ...data.memberships.filter((each) => !own.includes(each)).slice(0, most - own.length)],
    };
  }

  /** The element that shows what one works on. */
  #auto(): ElementName {
    switch (sectionOf(this.#desk.route)) {
      case 'contacts':
        return 'contact-card';
      case 'figures':
      case 'texts':
      case 'sources':
        return 'dk2020';
      case 'municipalities':
        return 'participation';
      default:
        return 'member-list';
    }
  }

  /** What it shows of the register: the contact that is being written, who came and who left. */
  #options(name: ElementName): Readonly<Record<string, string | undefined>> {
    const { route, forms } = this.#desk;
    // What is shown: something new may not be in it yet.
    const working = (this.#data ?? {}) as unknown as Draft;
    const id = route.page === 'record' ? route.id : forms.open[0]?.parts[0].record.id;
    const contacts = recordsOf(working, 'contactPoints');
    return {
      ...(name === 'contact-card' && { contact: (contacts.find((each) => each.id === id) ?? contacts[0])?.id }),
      ...(name === 'member-list' && { contacts: '', past: '' }),
      ...(name === 'municipality' && {
        municipality:
          recordsOf(working, 'municipalities').find((each) => each.id === id)?.id ??
          recordsOf(working, 'municipalities')[0]?.id,
      }),
      ...(name === 'dk2020' && { 'show-sources': '' }),
    };
  }
}

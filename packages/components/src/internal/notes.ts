import type { Dataset, Provenance } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';

import { formatTime } from './formats.ts';
import type { Feature } from './features.ts';
import { safeLink } from './links.ts';
import { notesDanish } from './notes.da.ts';
import { styles } from './notes.styles.ts';
import { say, wordsFor } from './words.ts';

/** Brings `show-sources`: a note to each fact that tells its source, its date and how sure it is. */
export const notes: Feature<'notes'> = { notes: (language, name) => new Notes(language, name), styles };

/** Collects the footnotes of one rendering: facts of the same sources, time and status share one. */
class Notes {
  readonly #notes = new Map<string, Provenance>();
  readonly #language: string;
  readonly #words: typeof notesDanish;
  readonly #name: string;

  /** @param name What the ids of the notes begin with: unique where several elements share one tree. */
  constructor(language: string, name: string) {
    this.#language = language;
    this.#words = wordsFor(language, 'notes', notesDanish);
    this.#name = name;
  }

  /** The mark that leads from a fact to its note. */
  mark(fact: Provenance): TemplateResult {
    const key = JSON.stringify([fact.sources, fact.asOf, fact.status, fact.note]);
    const isNew = !this.#notes.has(key);
    if (isNew) this.#notes.set(key, fact);
    const number = [...this.#notes.keys()].indexOf(key) + 1;
    // Only the first mark of a note can be come back to: ids are unique.
    return html`<sup
      ><a
        class="mark"
        id=${isNew ? this.#id(number, 'mark') : nothing}
        href="#${this.#id(number, 'note')}"
        aria-label=${this.#words.sourceNumber(number)}
        @click=${follow}
        >${number}</a
      ></sup
    >`;
  }

  /** The list of the notes, to stand after the facts; nothing when no fact was marked. */
  render(sources: Dataset['sources']): TemplateResult | undefined {
    if (!this.#notes.size) return undefined;
    const facts = [...this.#notes.values()];
    return html`<div class="notes" part="sources">
      <p id=${this.#id(0, 'sources')}>${this.#words.sources}</p>
      <ol aria-labelledby=${this.#id(0, 'sources')}>
        ${facts.map((fact, index) => this.#renderNote(fact, index + 1, sources))}
      </ol>
    </div>`;
  }

  #renderNote({ sources, asOf, status, note }: Provenance, number: number, all: Dataset['sources']): TemplateResult {
    const words = this.#words;
    const language = this.#language;
    return html`<li id=${this.#id(number, 'note')} tabindex="-1">
      ${sources.map((id, index) => {
        const source = all.find((candidate) => candidate.id === id);
        const name = source ? `${source.publisher}: ${say(source.title, language)}` : id;
        const link = source && safeLink(source.url);
        return html`${index ? '; ' : ''}${link ? html`<a href=${link}>${name}</a>` : name}`;
      })}.
      ${words.asOf(formatTime(asOf, language))} ${words[status]} ${note && say(note, language)}
      <a class="mark" href="#${this.#id(number, 'mark')}" aria-label=${words.back(number)} @click=${follow}>↩</a>
    </li>`;
  }

  #id(number: number, kind: string): string {
    return `${this.#name}-${kind}-${number}`;
  }
}

/** Follows a link inside a shadow root, where the page's own fragment navigation doesn't reach. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
